package no.usht.operator.ui;

import static no.usht.lists.Parameters.TEXT;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.PeopleTally;
import no.usht.access.Permission;
import no.usht.lifecycle.TenantFigures;
import no.usht.lifecycle.TenantStatus;
import no.usht.lists.Address;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.Filters;
import no.usht.lists.ListTable;
import no.usht.lists.Parameter;
import no.usht.operator.BegunCentre;
import no.usht.operator.NewCentreService;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** All tenants and how they are, for the operator; never what is in them. What is searched stands in the address. */
@Route(value = "", layout = PlatformLayout.class)
@PermitAll
class TenantListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final Parameter<Tenant.State> STATE = Parameter.choice(
            "tilstand",
            Map.of(
                    Tenant.State.ORDERED, "opprettes",
                    Tenant.State.ACTIVE, "aktiv",
                    Tenant.State.SUSPENDED, "bare-lesing",
                    Tenant.State.FAILED, "feilet",
                    Tenant.State.MERGED, "slatt-sammen",
                    Tenant.State.CLOSED, "avsluttet",
                    Tenant.State.DELETED, "slettet"));

    private static final Address<Wanted> WHOLE =
            Address.of(asked -> new Wanted(asked.get(TEXT).orElse(""), asked.get(STATE)), TEXT, STATE);

    private final transient OperatorTools tools;
    private final transient NewCentreService newCentres;
    private final transient Words words;
    private final transient Filters<Wanted> filters;
    private final ListTable<Row> list;
    private final Div top = new Div();
    private final Div drafts = new Div();
    private final Div result = new Div();
    /** Files are made of it in requests of their own. */
    private transient volatile Wanted wanted = WHOLE.filter();

    /** Which tenants are shown. */
    private record Wanted(String text, Optional<Tenant.State> state) {

        boolean matches(Tenant tenant) {
            String haystack = String.join(
                            " ",
                            tenant.nameNb(),
                            tenant.nameNn(),
                            tenant.hostName(),
                            tenant.key().value())
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(text.toLowerCase(Locale.ROOT).split(" ")).allMatch(haystack::contains)
                    && state.map(asked -> tenant.state() == asked).orElse(true);
        }
    }

    /** A tenant, and what is told of it. */
    private record Row(TenantStatus status, boolean leaderless, TenantFigures figures, PeopleTally people) {

        Tenant tenant() {
            return status.tenant();
        }
    }

    TenantListView(OperatorTools tools, NewCentreService newCentres, Exports exports) {
        this.tools = tools;
        this.newCentres = newCentres;
        this.words = tools.words(this);
        this.filters = new Filters<Wanted>(
                        getTranslation("operator.tenants.filters"), asked -> asked.open(TenantListView.class))
                .text(TEXT, getTranslation("operator.tenants.search"))
                .choice(
                        STATE,
                        getTranslation("operator.tenants.state"),
                        getTranslation("operator.tenants.anyState"),
                        List.of(Tenant.State.values()),
                        state -> getTranslation("operator.state." + state.name()));
        this.list =
                new ListTable<>(getTranslation("operator.tenants.heading"), columns(), exports, () -> wanted(rows()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("operator.tenants.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Address<Wanted> asked = WHOLE.read(event.getLocation().getQueryParameters());
        wanted = asked.filter();
        List<Row> all = rows();
        if (filters.bar().getParent().isEmpty()) {
            add(top, filters.bar(), result);
        }
        filters.show(asked);
        top.removeAll();
        PageHeader header = new PageHeader(getPageTitle(), lead(all));
        top.add(header);
        if (tools.access().may(Permission.TENANT_MANAGE)) {
            Button begin =
                    new Button(getTranslation("operator.tenants.new"), click -> Places.open(NewCentreView.class));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            header.setActions(
                    new Button(getTranslation("operator.import.title"), click -> Places.open(ImportView.class)),
                    begin);
            top.add(drafts);
            showDrafts();
        }
        filters.bar().setVisible(!all.isEmpty());
        showFound(wanted(all), all.isEmpty());
    }

    private void showFound(List<Row> found, boolean isEmpty) {
        filters.bar()
                .setSummary(getTranslation(
                        found.size() == 1 ? "operator.tenants.one" : "operator.tenants.count",
                        Norwegian.number(found.size())));
        result.removeAll();
        if (isEmpty) {
            result.add(new EmptyState(
                    getTranslation("operator.tenants.emptyTitle"), getTranslation("operator.tenants.emptyText")));
        } else if (found.isEmpty()) {
            result.add(new EmptyState(
                    getTranslation("operator.tenants.noneTitle"), getTranslation("operator.tenants.noneText")));
        } else {
            list.show(found);
            result.add(new Card(getTranslation("operator.tenants.heading"), list));
        }
    }

    private List<Row> wanted(List<Row> all) {
        return all.stream().filter(row -> wanted.matches(row.tenant())).toList();
    }

    private List<Row> rows() {
        Set<CentreKey> leaderless = new HashSet<>(tools.memberships().centresWithoutLeader());
        Map<CentreKey, TenantFigures> figures = tools.overview().figures();
        Map<CentreKey, PeopleTally> people = tools.memberships().tallies();
        return tools.overview().all().stream()
                .map(status -> {
                    CentreKey key = status.tenant().key();
                    return new Row(
                            status,
                            leaderless.contains(key),
                            figures.getOrDefault(key, TenantFigures.NONE),
                            Objects.requireNonNullElseGet(
                                    people.get(key), () -> new PeopleTally(key.value(), 0, null)));
                })
                .sorted(Norwegian.by(row -> Words.name(row.tenant())))
                .toList();
    }

    private void showDrafts() {
        drafts.removeAll();
        List<BegunCentre> open = newCentres.open();
        if (open.isEmpty()) {
            return;
        }
        DataTable table = new DataTable(getTranslation("operator.tenants.drafts"))
                .captionHidden()
                .column(getTranslation("operator.tenants.name"))
                .column(getTranslation("operator.order.when"))
                .column(getTranslation("operator.tenants.draftWhat"));
        for (BegunCentre draft : open) {
            String name = draft.content().label().isBlank()
                    ? getTranslation("operator.tenants.draftUnnamed")
                    : draft.content().label();
            Button go = new Button(getTranslation("operator.tenants.draftGo"), event -> NewCentreView.open(draft));
            go.setAriaLabel(getTranslation("operator.tenants.draftGoLabel", name));
            Button drop = new Button(getTranslation("operator.tenants.draftDrop"), event -> drop(draft, name));
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            drop.setAriaLabel(getTranslation("operator.tenants.draftDropLabel", name));
            String when = getTranslation("operator.tenants.draftKept", Norwegian.dateTime(draft.keptAt()));
            table.row(
                    Cell.of(new Span(name), Words.caption(hostOf(draft))),
                    Cell.text(
                            draft.content().going().order() == null
                                    ? when
                                    : getTranslation("operator.tenants.draftOrdered")),
                    Cell.of(go, drop));
        }
        drafts.add(new Card(getTranslation("operator.tenants.drafts"), table));
        drafts.addClassName("usht-filters");
    }

    private String hostOf(BegunCentre draft) {
        String host = draft.content().host().municipality();
        return host.isEmpty() ? "" : words.place(host);
    }

    private void drop(BegunCentre draft, String name) {
        newCentres.discard(draft.id());
        showDrafts();
        Notices.undoable(
                getTranslation("operator.tenants.draftDropped", name),
                getTranslation("operator.tenants.undo"),
                () -> {
                    newCentres.begin(draft.content());
                    showDrafts();
                });
    }

    private String lead(List<Row> all) {
        if (all.isEmpty()) {
            return "";
        }
        List<Row> inNeed = all.stream().filter(row -> needsCare(row.status())).toList();
        return Stream.of(
                        health(all.stream().map(Row::status).toList()),
                        counted(
                                inNeed.stream().filter(Row::leaderless).count(),
                                "operator.tenants.leaderlessOne",
                                "operator.tenants.leaderless"),
                        counted(
                                inNeed.stream()
                                        .filter(row ->
                                                row.figures().lastBackupAt().isEmpty())
                                        .count(),
                                "operator.tenants.neverSavedOne",
                                "operator.tenants.neverSaved"))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String counted(long centres, String one, String some) {
        return centres == 0 ? "" : getTranslation(centres == 1 ? one : some, Norwegian.number(centres));
    }

    /** One that people work in, or will again. */
    private static boolean needsCare(TenantStatus status) {
        return status.tenant().state() == Tenant.State.ACTIVE || status.tenant().state() == Tenant.State.SUSPENDED;
    }

    private String health(List<TenantStatus> all) {
        long unwell = all.stream().filter(status -> !isWell(status)).count();
        if (unwell > 0) {
            return getTranslation("operator.tenants.someNot", Norwegian.number(unwell), Norwegian.number(all.size()));
        }
        long open = all.stream()
                .filter(status -> status.tenant().state() == Tenant.State.ACTIVE)
                .count();
        return open == all.size()
                ? getTranslation("operator.tenants.allWell", Norwegian.number(open))
                : getTranslation(
                        "operator.tenants.allWellSomeOpen", Norwegian.number(open), Norwegian.number(all.size()));
    }

    private static boolean isWell(TenantStatus status) {
        return switch (status.tenant().state()) {
            case ACTIVE -> status.sound();
            // Ended on purpose: nothing to see to.
            case MERGED, CLOSED, DELETED -> true;
            case ORDERED, SUSPENDED, FAILED -> false;
        };
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.drawn(
                        getTranslation("operator.tenants.name"),
                        row -> new Component[] {
                            Places.link(
                                    Words.name(row.tenant()),
                                    TenantView.class,
                                    TenantAddress.key(row.tenant().key())),
                            Words.caption(row.tenant().hostName())
                        },
                        row -> Words.name(row.tenant())),
                Column.inFiles(
                        getTranslation("operator.key.label"),
                        row -> row.tenant().key().value()),
                Column.inFiles(
                        getTranslation("operator.tenants.host"),
                        row -> row.tenant().hostName()),
                Column.drawn(
                        getTranslation("operator.tenants.state"),
                        this::state,
                        row -> words.state(row.tenant().state()).getText()),
                Column.drawn(
                        getTranslation("operator.tenants.schema"),
                        row -> schema(row.status()),
                        row -> Words.version(row.status().version())),
                Column.<Row>text(getTranslation("operator.tenants.size"), this::size)
                        .toTheRight(),
                Column.number(
                        getTranslation("operator.tenants.people"),
                        row -> row.people().people()),
                Column.day(
                        getTranslation("operator.tenants.lastSignIn"),
                        row -> day(Optional.ofNullable(row.people().lastSignInAt())),
                        getTranslation("operator.never")),
                Column.day(
                        getTranslation("operator.tenants.lastBackup"),
                        row -> day(row.figures().lastBackupAt()),
                        getTranslation("operator.never")));
    }

    private static @Nullable LocalDate day(Optional<Instant> moment) {
        return moment.map(at -> LocalDate.ofInstant(at, Norwegian.ZONE)).orElse(null);
    }

    private String size(Row row) {
        return row.figures().bytes() == 0 ? "–" : Words.bytes(row.figures().bytes());
    }

    private Component[] schema(TenantStatus status) {
        if (status.version().isEmpty()) {
            return new Component[] {new Tag(getTranslation("operator.tenants.noSchema"), Tag.Tone.OFF)};
        }
        Div version = Words.caption(getTranslation("operator.tenants.versionIs", Words.version(status.version())));
        version.addClassName("usht-nowrap");
        return new Component[] {
            status.sound()
                    ? new Tag(getTranslation("operator.tenants.sound"), Tag.Tone.OK)
                    : new Tag(getTranslation("operator.tenants.unsound"), Tag.Tone.BAD),
            version
        };
    }

    private Component[] state(Row row) {
        List<Component> tags = new ArrayList<>();
        Tenant tenant = row.tenant();
        tags.add(words.state(tenant.state()));
        if (row.leaderless() && needsCare(row.status())) {
            tags.add(new Tag(getTranslation("operator.tenants.noLeader"), Tag.Tone.WARN));
        }
        CentreKey successor = tenant.successor();
        if (successor != null) {
            tags.add(Words.caption(getTranslation("operator.tenants.into", words.centre(successor))));
        }
        String reason = tenant.reason();
        if (reason != null) {
            tags.add(Words.caption(reason));
        }
        if (row.status().error().isPresent()) {
            tags.add(Words.caption(getTranslation("operator.tenants.notMigrated")));
        }
        return tags.toArray(Component[]::new);
    }
}
