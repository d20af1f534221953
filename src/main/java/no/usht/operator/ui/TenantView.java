package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import no.usht.access.OpenInvitation;
import no.usht.access.PeopleTally;
import no.usht.access.Permission;
import no.usht.lifecycle.TenantFigures;
import no.usht.lifecycle.TenantFileWriter;
import no.usht.lifecycle.TenantLifeService.Backup;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantStatus;
import no.usht.lifecycle.TenantTask;
import no.usht.lists.Column;
import no.usht.lists.ListTable;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;

/** One tenant: what it is, what was ordered and done, and what the operator can do with it; never what is in it. */
@Route(value = "sentre/:key", layout = PlatformLayout.class)
@PermitAll
class TenantView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_ORDERS = 10;
    private static final int MOST_BACKUPS = 10;

    private final transient OperatorTools tools;
    private final transient Words words;
    private String title = "";

    TenantView(OperatorTools tools) {
        this.tools = tools;
        this.words = tools.words(this);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TenantAddress.require(event, tools.tenants()).ifPresent(this::show);
    }

    private void show(Tenant tenant) {
        title = Words.name(tenant);
        Optional<TenantFile> file = tools.life().definition(tenant.key());
        removeAll();
        Optional<Card> actions = tools.access().may(Permission.TENANT_MANAGE)
                ? Optional.of(new Card(words.text("operator.tenant.actions"), actions(tenant)))
                : Optional.empty();
        PageHeader header = new PageHeader(title, notice(tenant))
                .above(Places.link(words.text("operator.tenants.title"), TenantListView.class))
                .tags(tags(tenant));
        CardGrid cards = new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                CardGrid.column(main(tenant, file)),
                CardGrid.column(side(tenant, file, actions)));
        actions.ifPresent(card -> header.setActions(toActions(card)));
        add(header, cards);
    }

    /** Where the window is narrow, the actions stand below everything that is known of the tenant. */
    private Button toActions(Card card) {
        Button button = new Button(words.text("operator.tenant.actions"), pressed -> card.bringUp());
        button.addClassName("usht-where-narrow");
        return button;
    }

    private Component[] main(Tenant tenant, Optional<TenantFile> file) {
        List<Component> cards = new ArrayList<>();
        cards.add(facts(tenant, file));
        file.ifPresent(known -> cards.add(new Card(words.text("operator.tenant.hosts"), hosts(known))));
        file.ifPresent(known -> cards.add(new Card(words.text("operator.tenant.area"), area(known))));
        cards.add(new Card(words.text("operator.tenant.orders"), orders(tenant)));
        cards.add(new Card(words.text("operator.tenant.log"), LogTable.of(tools, words, tenant)));
        return cards.toArray(Component[]::new);
    }

    private Component[] side(Tenant tenant, Optional<TenantFile> file, Optional<Card> actions) {
        List<Component> cards = new ArrayList<>();
        actions.ifPresent(cards::add);
        invitation(tenant).ifPresent(cards::add);
        Card backups = new Card(words.text("operator.tenant.backups"), backups(tenant));
        if (TenantAction.BACK_UP.suits(tenant.state())) {
            Button now = new Button(words.text("operator.tenant.backUpNow"), event -> backUp(tenant.key()));
            // Else two clicks are two orders.
            now.setDisableOnClick(true);
            backups.actions(now);
        }
        cards.add(backups);
        file.ifPresent(known -> cards.add(new Card(words.text("operator.tenant.file"), tenantFile(known))));
        return cards.toArray(Component[]::new);
    }

    private Component[] tags(Tenant tenant) {
        List<Component> tags = new ArrayList<>();
        tags.add(words.state(tenant.state()));
        tags.add(new Span(words.text("operator.tenant.keyIs", tenant.key().value())));
        return tags.toArray(Component[]::new);
    }

    private String notice(Tenant tenant) {
        CentreKey successor = tenant.successor();
        String reason = tenant.reason();
        return switch (tenant.state()) {
            case SUSPENDED -> words.text("operator.tenant.suspended", reason == null ? "" : reason);
            case MERGED -> words.text("operator.tenant.merged", successor == null ? "" : words.centre(successor));
            case CLOSED ->
                tools.life()
                        .ending(tenant.key())
                        .map(ending -> ending.askedBy()
                                .map(by -> words.text(
                                        "operator.tenant.closedAsked", Norwegian.date(ending.keepUntil()), by))
                                .orElseGet(
                                        () -> words.text("operator.tenant.closed", Norwegian.date(ending.keepUntil()))))
                        .orElse("");
            case DELETED -> words.text("operator.tenant.deleted");
            case FAILED -> words.text("operator.tenant.failed");
            case ACTIVE, ORDERED -> "";
        };
    }

    private Card facts(Tenant tenant, Optional<TenantFile> file) {
        TenantFigures figures = tools.overview().figures().getOrDefault(tenant.key(), TenantFigures.NONE);
        Optional<PeopleTally> people =
                Optional.ofNullable(tools.memberships().tallies().get(tenant.key()));
        Optional<TenantStatus> status = tools.overview().all().stream()
                .filter(known -> known.tenant().key().equals(tenant.key()))
                .findFirst();
        KeyValues facts = new KeyValues();
        if (tenant.state() != Tenant.State.DELETED) {
            facts.add(words.text("operator.tenant.address"), workspace(tenant.key()));
        }
        facts.add(words.text("operator.tenants.host"), tenant.hostName());
        Optional.ofNullable(tenant.organisationNumber())
                .ifPresent(
                        number -> facts.add(words.text("operator.host.number"), Norwegian.organisationNumber(number)));
        file.ifPresent(known -> {
            facts.add(words.text("operator.names.nn"), known.names().nn());
            facts.add(
                    words.text("operator.names.se"),
                    Objects.requireNonNullElse(known.names().se(), ""));
            facts.add(words.text("operator.names.area"), known.areaName());
        });
        facts.add(words.text("operator.look.language"), words.text("operator.language." + tenant.language()));
        facts.add(words.text("operator.look.contact"), Objects.requireNonNullElse(tenant.contact(), ""));
        file.flatMap(known -> Optional.ofNullable(known.website()))
                .ifPresent(site -> facts.add(words.text("operator.look.website"), new Anchor(site, site)));
        if (!tenant.accessibilityDeclaration().isEmpty()) {
            facts.add(
                    words.text("operator.tenant.declaration"),
                    new Anchor(tenant.accessibilityDeclaration(), tenant.accessibilityDeclaration()));
        }
        TenantFile.SignIn signIn = tenant.signIn();
        facts.add(
                words.text("operator.tenant.signIn"),
                signIn == null ? words.text("operator.signIn.shared") : signIn.issuer());
        people.ifPresent(tally -> {
            facts.add(words.text("operator.tenants.people"), Norwegian.number(tally.people()));
            facts.add(
                    words.text("operator.tenants.lastSignIn"),
                    words.dayOrNever(Optional.ofNullable(tally.lastSignInAt())));
        });
        facts.add(words.text("operator.tenants.size"), figures.bytes() == 0 ? "" : Words.bytes(figures.bytes()));
        facts.add(
                words.text("operator.tenants.lastBackup"),
                figures.lastBackupAt().map(Norwegian::dateTime).orElseGet(() -> words.text("operator.never")));
        status.filter(known -> !known.version().isEmpty())
                .ifPresent(known -> facts.add(words.text("operator.tenants.schema"), schema(known)));
        status.ifPresent(known -> facts.add(words.text("operator.tenants.broughtOn"), Words.day(known.broughtOnAt())));
        return new Card(words.text("operator.tenant.facts"), facts);
    }

    private Component[] schema(TenantStatus status) {
        List<Component> parts = new ArrayList<>();
        parts.add(new Span(words.text("operator.tenants.versionIs", Words.version(status.version()))));
        parts.add(
                status.sound()
                        ? new Tag(words.text("operator.tenants.sound"), Tag.Tone.OK)
                        : new Tag(words.text("operator.tenants.unsound"), Tag.Tone.BAD));
        if (status.error().isPresent()) {
            parts.add(Words.caption(words.text("operator.tenant.notMigrated")));
            NativeDetails raw = new NativeDetails(
                    words.text("operator.tenant.rawError"),
                    new Code(status.error().get()));
            raw.addClassName("usht-caption");
            parts.add(raw);
        } else if (!status.sound()) {
            parts.add(Words.caption(words.text("operator.tenant.otherTables")));
        }
        return parts.toArray(Component[]::new);
    }

    private static Component workspace(CentreKey key) {
        // The operator is no member there: an address to tell others, not a link to follow.
        return new Span(Words.address("/s/" + key));
    }

    private DataTable hosts(TenantFile file) {
        DataTable table = new DataTable(words.text("operator.tenant.hosts"))
                .captionHidden()
                .column(words.text("operator.host.municipality"))
                .column(words.text("operator.host.kind"))
                .column(words.text("operator.host.period"));
        file.hosts().stream()
                .sorted(Comparator.comparing(TenantFile.Host::from))
                .forEach(host -> table.row(
                        hostCell(host),
                        Cell.text(words.hostKind(host.kind())),
                        Cell.text(words.period(host.from(), Optional.ofNullable(host.to())))));
        return table;
    }

    private static Cell hostCell(TenantFile.Host host) {
        String note = host.note();
        return note == null ? Cell.text(host.name()) : Cell.of(new Span(host.name()), Words.caption(note));
    }

    private Component area(TenantFile file) {
        Map<String, List<String>> byCounty = new TreeMap<>(Norwegian.alphabetical());
        file.area().stream()
                .filter(part -> part.to() == null)
                .forEach(part -> byCounty.computeIfAbsent(
                                words.gazetteer().county(part.code()), county -> new ArrayList<>())
                        .add(part.code()));
        Div area = new Div();
        byCounty.forEach((county, codes) -> area.add(new Paragraph(
                words.text("operator.area.county", county, Norwegian.number(codes.size()), words.places(codes)))));
        LocalDate today = LocalDate.now(Norwegian.ZONE);
        Map<LocalDate, List<String>> coming = new TreeMap<>();
        Map<LocalDate, List<String>> leaving = new TreeMap<>();
        Set<String> gone = new TreeSet<>();
        for (TenantFile.AreaPart part : file.area()) {
            LocalDate last = part.to();
            if (part.from().isAfter(today)) {
                coming.computeIfAbsent(part.from(), day -> new ArrayList<>()).add(part.code());
            }
            if (last != null && !last.isBefore(today)) {
                leaving.computeIfAbsent(last, day -> new ArrayList<>()).add(part.code());
            } else if (last != null) {
                gone.add(part.code());
            }
        }
        coming.forEach((day, codes) ->
                area.add(Words.caption(words.text("operator.area.coming", Norwegian.date(day), words.places(codes)))));
        leaving.forEach((day, codes) ->
                area.add(Words.caption(words.text("operator.area.leaving", Norwegian.date(day), words.places(codes)))));
        if (!gone.isEmpty()) {
            area.add(Words.caption(words.text("operator.area.former", words.places(List.copyOf(gone)))));
        }
        return area;
    }

    private Component orders(Tenant tenant) {
        if (tools.life().tasksOf(tenant.key(), 1).isEmpty()) {
            return new Paragraph(words.text("operator.tenant.noOrders"));
        }
        List<Column<TenantTask>> columns = List.of(
                Column.drawn(
                        words.text("operator.order.what"),
                        task -> new Component[] {
                            Places.link(
                                    words.deed(task.kind()),
                                    OrderView.class,
                                    TenantAddress.key(tenant.key()),
                                    new RouteParam(OrderView.ID, task.id().toString())),
                            Words.caption(task.reason())
                        },
                        task -> words.deed(task.kind())),
                Column.inFiles(words.text("operator.order.why"), TenantTask::reason),
                Column.tag(words.text("operator.order.state"), words::state),
                Column.moment(words.text("operator.order.when"), TenantTask::orderedAt),
                Column.text(words.text("operator.order.who"), TenantTask::orderedBy));
        return shown("operator.tenant.orders", columns, () -> tools.life().tasksOf(tenant.key(), MOST_ORDERS));
    }

    private <T> ListTable<T> shown(String nameKey, List<Column<T>> columns, Supplier<List<T>> rows) {
        ListTable<T> list = new ListTable<>(words.text(nameKey), columns, tools.exports(), rows);
        list.show();
        return list;
    }

    private Component actions(Tenant tenant) {
        UnorderedList list = new UnorderedList();
        list.addClassName("usht-steps");
        // Without marks, a list is none to some screen readers.
        list.getElement().setAttribute("role", "list");
        for (TenantAction action : TenantAction.of(tenant.state())) {
            if (action == TenantAction.BACK_UP) {
                continue;
            }
            ListItem item = new ListItem();
            Div what = new Div(
                    Places.link(
                            words.text("operator.action." + action.name()),
                            TenantActionView.class,
                            TenantAddress.key(tenant.key()),
                            new RouteParam(TenantActionView.ACTION, action.slug())),
                    Words.caption(words.text("operator.actionHelp." + action.name())));
            what.addClassName("usht-step-what");
            item.add(what);
            list.add(item);
        }
        return list.getComponentCount() == 0 ? new Paragraph(words.text("operator.tenant.noActions")) : list;
    }

    private Optional<Component> invitation(Tenant tenant) {
        List<OpenInvitation> open = tools.invitations().open().stream()
                .filter(invitation -> invitation.workspace().equals(Workspace.centre(tenant.key())))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(words.text("operator.tenant.invitation"));
        open.forEach(invitation -> card.add(new Paragraph(words.text(
                invitation.expired() ? "operator.invitation.expired" : "operator.invitation.open",
                invitation.name(),
                invitation.email(),
                Norwegian.date(invitation.expiresAt().atZone(Norwegian.ZONE).toLocalDate())))));
        return Optional.of(card);
    }

    private Component backups(Tenant tenant) {
        if (tools.life().backups(tenant.key()).isEmpty()) {
            return new EmptyState(words.text("operator.tenant.noBackups"), words.text("operator.tenant.noBackupsText"));
        }
        List<Column<Backup>> columns = List.of(
                Column.drawn(
                        words.text("operator.order.when"),
                        backup -> backup.export()
                                ? new Component[] {
                                    new Span(Norwegian.dateTime(backup.madeAt())),
                                    new Tag(words.text("operator.tenant.export"), Tag.Tone.OFF)
                                }
                                : new Component[] {new Span(Norwegian.dateTime(backup.madeAt()))},
                        backup -> LocalDateTime.ofInstant(backup.madeAt(), Norwegian.ZONE)),
                Column.inFiles(words.text("operator.backup.file"), Backup::file),
                Column.<Backup>text(words.text("operator.tenants.size"), backup -> Words.bytes(backup.bytes()))
                        .toTheRight());
        return new Div(
                shown(
                        "operator.tenant.backups",
                        columns,
                        () -> tools.life().backups(tenant.key()).stream()
                                .limit(MOST_BACKUPS)
                                .toList()),
                takeOut(tenant.key()));
    }

    /** They hold content, which the operator does not see: whoever the host has named gets at them where they lie. */
    private NativeDetails takeOut(CentreKey key) {
        NativeDetails how = new NativeDetails(
                words.text("operator.tenant.takeOut"),
                new Div(
                        new Paragraph(words.text("operator.tenant.takeOutText")),
                        new Code("java -jar usht.jar tenants export " + key + " --to " + key + ".usht.zip")));
        how.addClassName("usht-caption");
        return how;
    }

    private void backUp(CentreKey key) {
        OrderView.open(key, tools.life().order(new TenantOrder.BackUp(key), ""));
    }

    private Component tenantFile(TenantFile file) {
        return new Div(new Paragraph(words.text("operator.tenant.fileText")), fileLink(words, file));
    }

    /** A link that downloads the centre's tenant file. */
    static Anchor fileLink(Words words, TenantFile file) {
        String name = file.key() + ".yaml";
        byte[] content =
                TenantFileWriter.write(file, words.gazetteer().labels()).getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(content), name, "application/yaml", content.length)),
                words.text("operator.tenant.fileDownload", name));
    }
}
