package no.usht.reach.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.CentrePlaces;
import no.usht.centre.ContactRoles;
import no.usht.content.Field;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.gathering.GatheringContent;
import no.usht.gathering.GatheringId;
import no.usht.gathering.GatheringService;
import no.usht.keeping.Saved;
import no.usht.mail.MailText;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;
import no.usht.mailing.Mailings;
import no.usht.mailing.ui.MailingDesk;
import no.usht.mailing.ui.MailingPages;
import no.usht.pages.RecordPage;
import no.usht.reach.InvitationAudience;
import no.usht.reach.InvitationTo;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;

/** Invitations to gatherings: how they are written, and who got them. */
@org.springframework.stereotype.Component
class InvitationPages implements MailingPages, Wording.Names {

    /** What a subject has room for. */
    private static final int LONGEST = 130;

    private final InvitationAudience audience;
    private final GatheringService gatherings;
    private final CentrePlaces places;
    private final ContactRoles roles;
    private final Mailings mails;
    private final MailingDesk desk;
    private final Access access;
    private final Clock clock;

    InvitationPages(
            InvitationAudience audience,
            GatheringService gatherings,
            CentrePlaces places,
            ContactRoles roles,
            Mailings mails,
            MailingDesk desk,
            Access access,
            Clock clock) {
        this.audience = audience;
        this.gatherings = gatherings;
        this.places = places;
        this.roles = roles;
        this.mails = mails;
        this.desk = desk;
        this.access = access;
        this.clock = clock;
    }

    Optional<String> write(RecordPage page, BeforeEnterEvent event) {
        if (!access.may(Permission.MAIL_SEND)) {
            return Optional.empty();
        }
        Wording words = new Wording(page, this);
        String title = words.text("reach.invitation.title");
        page.add(
                new PageHeader(title, words.text("reach.invitation.lead"))
                        .above(Places.link(words.text("reach.title"), ReachView.class)),
                desk.form(words, this)
                        .about(ReachAddress.INVITED
                                .in(event.getLocation().getQueryParameters())
                                .flatMap(this::next)
                                .map(InvitationTo::toString)
                                .orElse("")));
        return Optional.of(title);
    }

    /** To the next gathering, for those places. */
    private Optional<InvitationTo> next(List<String> codes) {
        return coming().stream()
                .findFirst()
                .map(first -> new InvitationTo(new GatheringId(first.id()), Set.copyOf(codes), "", false));
    }

    private List<Saved<GatheringContent>> coming() {
        return gatherings.since(LocalDate.now(clock.withZone(Norwegian.ZONE))).stream()
                .filter(each -> !each.content().isCancelled()
                        && each.content().startsAt().isAfter(clock.instant()))
                .toList();
    }

    Optional<String> sent(RecordPage page, BeforeEnterEvent event) {
        return desk.sent(page, event, new Wording(page, this), this);
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public Component chooser(Form<MailingContent> form, Runnable chosen) {
        InvitationField field = form.bind(
                new InvitationField(form.words(), coming(), names(), places.area(), roles.current()), audience.about());
        field.addValueChangeListener(change -> chosen.run());
        return field;
    }

    /** Such as Samling 2, Nettverk for demens: by its own name alone nobody would know it. */
    private Function<GatheringContent, String> names() {
        Map<ActivityId, String> activities = gatherings.activities();
        return gathering -> Stream.of(
                        gathering.title(), activities.getOrDefault(Objects.requireNonNull(gathering.activity()), ""))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    @Override
    public Optional<MailingContent> suggestion(String about) {
        MailText words = new MailText(mails.language());
        return audience.gathering(about).map(Saved::content).map(gathering -> {
            String when = Norwegian.span(
                    Objects.requireNonNull(gathering.starts()), Objects.requireNonNull(gathering.ends()));
            String name = names().apply(gathering);
            String lines = Stream.of(
                            line(words, "reach.invitation.text.when", when),
                            line(
                                    words,
                                    "reach.invitation.text.where",
                                    Stream.of(gathering.place(), gathering.address())
                                            .filter(text -> !text.isEmpty())
                                            .collect(Collectors.joining(", "))),
                            line(words, "reach.invitation.text.link", gathering.link()))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining("\n"));
            String text = Stream.of(
                            words.of("reach.invitation.text.begin", name),
                            lines,
                            gathering.programme(),
                            words.of("reach.invitation.text.end"))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n\n"));
            return new MailingContent(
                    about,
                    words.of("reach.invitation.subject", name.length() > LONGEST ? gathering.title() : name),
                    text);
        });
    }

    private static Optional<String> line(MailText words, String key, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(words.of(key, value));
    }

    @Override
    public List<String> missed(String about, Wording words) {
        List<String> unreached = audience.unreached(about);
        return unreached.isEmpty()
                ? List.of()
                : List.of(words.text("reach.invitation.unreached", Norwegian.list(unreached)));
    }

    /** To what, and to whom: such as Samling 2 · Demenskoordinator · Lom og Skjåk. */
    @Override
    public Optional<String> of(Field<?, ?> field, Object value) {
        return field.equals(InvitationAudience.TO) && value instanceof String line
                ? InvitationTo.parse(line).map(this::words)
                : Optional.empty();
    }

    private String words(InvitationTo to) {
        String role = roles.all().stream()
                .filter(each -> each.name().equals(to.role()))
                .map(each -> each.words(Texts.language()))
                .findFirst()
                .orElse(to.role());
        return Stream.of(
                        gatherings
                                .find(to.gathering())
                                .map(found -> names().apply(found.content()))
                                .orElse(""),
                        role,
                        Norwegian.list(to.places().stream()
                                .map(places::label)
                                .sorted(Norwegian.alphabetical())
                                .toList()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String titleKey() {
        return "reach.invitation.title";
    }

    @Override
    public String noneKey() {
        return "reach.invitation.none";
    }

    @Override
    public String noneTextKey() {
        return "reach.invitation.none.text";
    }

    @Override
    public Class<? extends Component> form() {
        return InvitationViews.Write.class;
    }

    @Override
    public Class<? extends Component> sent() {
        return InvitationViews.Sent.class;
    }
}
