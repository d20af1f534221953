package no.usht.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreHost;
import no.usht.centre.CentreProfile;
import no.usht.decision.LetterContent.Fact;
import no.usht.decision.LetterContent.Section;
import no.usht.grant.Call;
import no.usht.grant.Calls;
import no.usht.grant.GrantSchemeContent;
import no.usht.grant.GrantSchemeRecord;
import no.usht.grant.GrantYearRecord;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.mail.MailText;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import org.springframework.stereotype.Component;

/** Puts decisions into letters, in the language form of those who get them. */
@Component
class LetterWriter {

    private final RecordService records;
    private final Calls calls;
    private final CentreDirectory centres;
    private final DecisionSettings settings;

    LetterWriter(RecordService records, Calls calls, CentreDirectory centres, DecisionSettings settings) {
        this.records = records;
        this.calls = calls;
        this.centres = centres;
        this.settings = settings;
    }

    /** The letter about a decision that was made just now, in a case as it was before. */
    LetterRow write(Decision decision, Case before) {
        Optional<CentreProfile> centre = centres.find(decision.centre());
        Language language = centre.map(CentreProfile::language).orElse(Language.NB);
        return new LetterRow(decision, language, new Writing(decision, before, centre, language).content());
    }

    /** One letter. */
    private final class Writing {

        private final Decision decision;
        private final Case before;
        private final Optional<CentreProfile> centre;
        private final Language language;
        private final MailText words;
        private final Call call;
        private final GrantSchemeContent scheme;

        Writing(Decision decision, Case before, Optional<CentreProfile> centre, Language language) {
            this.decision = decision;
            this.before = before;
            this.centre = centre;
            this.language = language;
            this.words = new MailText(language);
            this.call = calls.find(decision.year()).orElseThrow();
            this.scheme = records.find(GrantYearRecord.KIND, decision.year().value())
                    .map(year -> year.content().scheme())
                    .flatMap(id -> records.find(GrantSchemeRecord.KIND, id.value()))
                    .map(Saved::content)
                    .orElseThrow();
        }

        private String text(String key, Object... arguments) {
            return words.of("decision.letter." + key, arguments);
        }

        private String year() {
            return String.valueOf(call.year());
        }

        private String schemeName() {
            return scheme.name().name(language);
        }

        LetterContent content() {
            String kind = decision.number() > 1 ? "amended" : decision.outcome().isGrant() ? "grant" : "answer";
            return new LetterContent(
                    text("title." + kind, schemeName(), year()),
                    text("case", before.submission().caseNumber()),
                    facts(),
                    sections(),
                    List.of(
                            text("decidedBy", decision.decidedByName()),
                            text("proposedBy", decision.proposedByName())));
        }

        private List<Fact> facts() {
            LocalDate day = LocalDate.ofInstant(decision.decidedAt(), Norwegian.ZONE);
            List<Fact> facts = new ArrayList<>();
            host().ifPresent(host -> facts.add(new Fact(text("to"), host)));
            facts.add(new Fact(text("centre"), centreName()));
            facts.add(new Fact(text("day"), Norwegian.date(day)));
            facts.add(new Fact(text("asked"), Norwegian.ore(before.submission().asked())));
            facts.add(new Fact(text("amount"), Norwegian.ore(decision.amount())));
            if (!scheme.chapter().isEmpty() && !scheme.post().isEmpty()) {
                facts.add(new Fact(text("budget"), text("chapter", scheme.chapter(), scheme.post())));
            }
            return facts;
        }

        private Optional<String> host() {
            LocalDate day = LocalDate.ofInstant(decision.decidedAt(), Norwegian.ZONE);
            return centre.flatMap(profile -> profile.hostOn(day))
                    .map(CentreHost::name)
                    .map(name -> words.of("shell.municipality", name));
        }

        private String centreName() {
            return centre.map(profile -> profile.name(language))
                    .orElse(decision.centre().value());
        }

        private List<Section> sections() {
            List<Section> sections = new ArrayList<>();
            add(sections, "decision", decided(), List.of());
            add(sections, "reason", decision.reason(), List.of());
            if (decision.outcome().isGrant()) {
                add(sections, "purpose", language.pickWritten(scheme.purposeNb(), scheme.purposeNn()), List.of());
                add(sections, "conditions", "", conditions());
                add(sections, "deadlines", "", deadlines());
            }
            add(sections, "complaint", text("complaint.text", Norwegian.number(settings.complaintDays())), List.of());
            return sections;
        }

        private void add(List<Section> sections, String key, String text, List<String> points) {
            if (!text.isEmpty() || !points.isEmpty()) {
                sections.add(new Section(text(key), text, points));
            }
        }

        private String decided() {
            String amount = Norwegian.ore(decision.amount());
            String whom = host().orElseGet(this::centreName);
            String outcome = text(
                    "outcome." + decision.outcome().name().toLowerCase(Locale.ROOT),
                    whom,
                    amount,
                    schemeName(),
                    year(),
                    Norwegian.ore(before.submission().asked()));
            return before.decision()
                    .map(earlier -> text(
                                    "changes",
                                    Norwegian.date(LocalDate.ofInstant(earlier.decidedAt(), Norwegian.ZONE)),
                                    Norwegian.ore(earlier.amount()))
                            + " " + outcome)
                    .orElse(outcome);
        }

        private List<String> conditions() {
            return Stream.concat(
                            scheme.conditions().stream().map(condition -> condition.text(language)),
                            decision.content().conditions(language).lines())
                    .filter(line -> !line.isBlank())
                    .toList();
        }

        private List<String> deadlines() {
            return List.of(
                    text("acceptBy", Norwegian.date(call.terms().acceptBy())),
                    text("reportBy", Norwegian.date(call.terms().reportBy())));
        }
    }
}
