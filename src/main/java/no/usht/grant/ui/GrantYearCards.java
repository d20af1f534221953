package no.usht.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.content.Problem;
import no.usht.forms.Facts;
import no.usht.forms.Wording;
import no.usht.grant.Block;
import no.usht.grant.GrantFormContent;
import no.usht.grant.GrantForms;
import no.usht.grant.GrantSchemeId;
import no.usht.grant.GrantSchemeService;
import no.usht.grant.GrantState;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearRecord;
import no.usht.grant.GrantYearService;
import no.usht.grant.Instalment;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.KeyValues;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** What the page of a year of a scheme shows. */
@org.springframework.stereotype.Component
class GrantYearCards {

    private final GrantYearService years;
    private final GrantForms forms;
    private final GrantFormPages formPages;
    private final GrantSchemeService schemes;
    private final CentreDirectory centres;
    private final Access access;

    GrantYearCards(
            GrantYearService years,
            GrantForms forms,
            GrantFormPages formPages,
            GrantSchemeService schemes,
            CentreDirectory centres,
            Access access) {
        this.years = years;
        this.forms = forms;
        this.formPages = formPages;
        this.schemes = schemes;
        this.centres = centres;
        this.access = access;
    }

    List<Component> of(Saved<GrantYearContent> saved, Wording words) {
        GrantYearId id = new GrantYearId(saved.id());
        GrantYearContent year = saved.content();
        List<Component> main = new ArrayList<>();
        missing(id, year, words).ifPresent(main::add);
        main.add(form(id, words));
        List<Component> side = List.of(about(year, words), days(year, words), instalments(year, words));
        return List.of(
                CardGrid.column(main.toArray(Component[]::new)), CardGrid.column(side.toArray(Component[]::new)));
    }

    /** What still has to be said before it can be announced. */
    private Optional<Card> missing(GrantYearId id, GrantYearContent year, Wording words) {
        if (year.standing() == GrantState.ANNOUNCED || !access.may(Permission.GRANT_WRITE)) {
            return Optional.empty();
        }
        List<Problem> missing = years.missing(id);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList list = new UnorderedList();
        missing.forEach(problem -> list.add(new ListItem(words.of(problem))));
        return Optional.of(new Card(words.text("grant.year.beforeAnnouncing"), list));
    }

    /** How applicants see it, the module of applications will show from here. */
    private Card form(GrantYearId id, Wording words) {
        Optional<Saved<GrantFormContent>> form = forms.newest(id);
        List<Block> blocks = form.map(newest -> newest.content().blocks()).orElse(List.of());
        Card card = new Card(words.text("grant.year.form"));
        if (access.may(Permission.GRANT_WRITE)) {
            card.actions(
                    Places.link(words.text("grant.year.form.edit"), GrantFormViews.Edit.class, RecordAddress.id(id)));
        }
        form.flatMap(newest -> formPages.pages().unsaved(newest.id(), words)).ifPresent(card::add);
        if (blocks.isEmpty()) {
            card.add(new Paragraph(words.text("grant.form.none")));
            return card;
        }
        Paragraph version = new Paragraph(words.text(
                "grant.year.form.version",
                String.valueOf(form.orElseThrow().content().number()),
                Norwegian.number(blocks.size())));
        version.addClassName("usht-caption");
        DataTable table = new DataTable(words.text("grant.form.blocks"))
                .stacking()
                .captionHidden()
                .column(words.text("grant.block.question"))
                .column(words.text("grant.block.kind"))
                .column(words.text("grant.block.required"));
        blocks.forEach(block -> table.row(
                Cell.of(GrantWords.block(block, blocks, words)),
                Cell.text(words.label(block.kind())),
                Cell.text(words.text(block.required() ? "grant.block.yes" : "grant.block.no"))));
        card.add(version, table);
        return card;
    }

    private Card about(GrantYearContent year, Wording words) {
        GrantSchemeId scheme = Objects.requireNonNull(year.scheme());
        KeyValues facts = new KeyValues()
                .add(
                        words.label(GrantYearRecord.SCHEME),
                        Places.link(
                                words.of(year, GrantYearRecord.SCHEME),
                                GrantSchemeViews.Detail.class,
                                RecordAddress.id(scheme)));
        schemes.name(scheme)
                .filter(name -> !name.chapter().isEmpty())
                .ifPresent(name -> facts.add(
                        words.text("grant.scheme.budget"),
                        words.text("grant.scheme.budgetPost", name.chapter(), name.post())));
        facts.add(words.label(GrantYearRecord.FRAME), words.of(year, GrantYearRecord.FRAME))
                .add(words.label(GrantYearRecord.OWN_SHARE), percent(year.ownShare()))
                .add(words.label(GrantYearRecord.AUDIT_THRESHOLD), words.of(year, GrantYearRecord.AUDIT_THRESHOLD))
                .add(words.label(GrantYearRecord.CARRY_OVER_SHARE), percent(year.carryOverShare()))
                .add(words.label(GrantYearRecord.APPLICANTS), words.of(year, GrantYearRecord.APPLICANTS))
                .add(words.label(GrantYearRecord.CENTRES), named(year));
        return new Card(words.text("grant.year.terms"), facts);
    }

    private String named(GrantYearContent year) {
        return String.join(
                "\n",
                year.centres().stream()
                        .flatMap(key -> centres.find(key).stream())
                        .map((CentreProfile centre) -> centre.name(Texts.language()))
                        .sorted(Norwegian.alphabetical())
                        .toList());
    }

    private static String percent(@Nullable Integer share) {
        return share == null ? "" : Norwegian.wholePercent(share);
    }

    private static Card days(GrantYearContent year, Wording words) {
        return new Card(
                words.text("grant.year.days"),
                Facts.of(words, year, List.copyOf(GrantYearRecord.DAYS))
                        .add(
                                words.label(GrantYearRecord.CARRY_OVER_UNTIL),
                                words.of(year, GrantYearRecord.CARRY_OVER_UNTIL)));
    }

    private static Card instalments(GrantYearContent year, Wording words) {
        Card card = new Card(words.label(GrantYearRecord.INSTALMENTS));
        if (year.instalments().isEmpty()) {
            card.add(new Paragraph(words.text("grant.instalment.none")));
            return card;
        }
        DataTable table = new DataTable(words.label(GrantYearRecord.INSTALMENTS))
                .stacking()
                .captionHidden()
                .column(words.label(Instalment.SHARE))
                .column(words.text("grant.instalment.when"));
        year.instalments().forEach(part -> table.row(percent(part.share()), when(part, words)));
        card.add(table);
        return card;
    }

    private static String when(Instalment part, Wording words) {
        String condition = part.condition(words.language());
        String day = part.day() == null ? "" : Norwegian.date(part.day());
        return day.isEmpty() || condition.isEmpty() ? day + condition : day + " – " + condition;
    }
}
