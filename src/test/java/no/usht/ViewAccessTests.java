package no.usht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinSession;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.Acting;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.browser.LookedAt;
import no.usht.decision.SentLetter;
import no.usht.keeping.Drafts;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.lifecycle.TenantLifeService;
import no.usht.lifecycle.TenantOrder;
import no.usht.operator.NewCentre;
import no.usht.operator.NewCentreRecord;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityField;
import no.usht.shared.ActivityId;
import no.usht.shell.ErrorFrame;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.Example;
import no.usht.testing.HeardAlerts;
import no.usht.testing.HostileKeys;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.context.ContextConfiguration;

/**
 * Every route for every role of its workspace, and for some from elsewhere. The routes come from the program: a new one without a row here fails.
 *
 * <p>The row says what a person needs; a role that has it in the workspace of the address gets the page, every other person
 * gets an error page that does not tell whether there is anything.
 */
@SpringBootTest(classes = UshtApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Acting.class)
class ViewAccessTests extends SpringBrowserlessTest {

    /** See {@link ModuleInventory#routes}. */
    private static final Map<String, String> NEEDED = ModuleInventory.rows(ModuleInventory::routes);

    /** The routes of a centre that show a row of it. */
    private static final List<Example<?>> EXAMPLES = ModuleInventory.all().stream()
            .flatMap(inventory -> inventory.examples().stream())
            .toList();

    private static final List<Example<?>> NATIONAL_EXAMPLES = ModuleInventory.all().stream()
            .flatMap(inventory -> inventory.nationalExamples().stream())
            .toList();

    private static final List<String> ROUTES_BY_ID = NEEDED.keySet().stream()
            .filter(template -> template.startsWith("s/") && template.contains(":id"))
            .sorted()
            .toList();

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    ApplicationContext context;

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    CentreIds centreIds;

    @Autowired
    RecordService records;

    @Autowired
    Drafts drafts;

    @Autowired
    Access access;

    @Autowired
    PriorityCatalogue priorities;

    @Autowired
    TenantLifeService tenants;

    /** Somebody with at most one role, or nobody. */
    private record Visitor(String name, Optional<Role> role, Optional<Workspace> workspace, boolean signedIn) {

        boolean gets(String template, String needed) {
            return switch (needed) {
                case ModuleInventory.PUBLIC -> true;
                case ModuleInventory.ANY_PERSON -> signedIn;
                // Who has one workspace is sent straight there.
                case ModuleInventory.SIGNED_IN -> signedIn && workspace.isEmpty();
                default ->
                    workspace.filter(place -> isOf(template, place)).isPresent()
                            && role.stream().anyMatch(held -> held.permissions().contains(Permission.valueOf(needed)));
            };
        }

        /** Whether the page is of the person's own workspace, or of none. */
        boolean isAtHome(String template, String needed) {
            return Set.of(ModuleInventory.PUBLIC, ModuleInventory.ANY_PERSON, ModuleInventory.SIGNED_IN)
                            .contains(needed)
                    || workspace.filter(place -> isOf(template, place)).isPresent();
        }

        /** The workspace of that page, if it is another than the person's own. */
        Optional<Workspace> reachesFor(String template, String needed) {
            return !signedIn
                            || Set.of(ModuleInventory.PUBLIC, ModuleInventory.ANY_PERSON, ModuleInventory.SIGNED_IN)
                                    .contains(needed)
                    ? Optional.empty()
                    : Stream.of(VESTFOLD, Workspace.NATIONAL, Workspace.PLATFORM)
                            .filter(place -> isOf(template, place))
                            .filter(place -> !workspace.equals(Optional.of(place)))
                            .findFirst();
        }

        private static boolean isOf(String template, Workspace place) {
            if (template.startsWith("s/")) {
                return place.equals(VESTFOLD);
            }
            return template.startsWith("nasjonal")
                    ? place.equals(Workspace.NATIONAL)
                    : place.equals(Workspace.PLATFORM);
        }
    }

    private static List<Visitor> visitors() {
        Stream<Visitor> members = Arrays.stream(Role.values())
                .map(role -> new Visitor(role.name(), Optional.of(role), Optional.of(home(role)), true));
        return Stream.concat(
                        Stream.of(
                                new Visitor("visitor", Optional.empty(), Optional.empty(), false),
                                new Visitor("stranger who has signed in", Optional.empty(), Optional.empty(), true),
                                new Visitor(
                                        "leader of another centre",
                                        Optional.of(Role.LEADER),
                                        Optional.of(OPPLAND),
                                        true)),
                        members)
                .toList();
    }

    private static Workspace home(Role role) {
        return switch (role.plane()) {
            case CENTRE -> VESTFOLD;
            case NATIONAL -> Workspace.NATIONAL;
            case PLATFORM -> Workspace.PLATFORM;
        };
    }

    /** Every address that leads to a page, a second one of the same page among them. */
    private static Stream<RouteBaseData<?>> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .flatMap(route -> Stream.concat(Stream.of(route), route.getRouteAliases().stream()));
    }

    @Test
    void knowsEveryRoute() {
        Set<String> routes = routes().map(RouteBaseData::getTemplate)
                .map(template -> template.startsWith("/") ? template.substring(1) : template)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(routes)
                .as(
                        "Each route has a row in its module's inventory that says who gets its page; a new one needs its own")
                .isEqualTo(new TreeSet<>(NEEDED.keySet()));
    }

    @Test
    void isLookedAtInTheBrowserRouteByRoute() {
        Set<String> seen = Stream.concat(
                        LookedAt.addresses().values().stream().flatMap(List::stream), LookedAt.elsewhere().stream())
                .flatMap(address -> template(address).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen)
                .as(
                        "Each route has an address in its module's inventory, where its accessibility is looked at in both languages")
                .isEqualTo(new TreeSet<>(NEEDED.keySet()));
    }

    /** The route that an address leads to: of those that fit, the one with the fewest parameters. */
    private static Optional<String> template(String address) {
        String path = address.substring(1).replaceAll("\\?.*", "");
        return NEEDED.keySet().stream()
                .filter(template -> path.matches(template.replaceAll(":[a-z]+", "[^/]+")))
                .min(Comparator.comparingLong(
                        template -> template.chars().filter(sign -> sign == ':').count()));
    }

    @TestFactory
    Stream<DynamicTest> letsInThoseWhoMayAndNobodyElse() {
        UUID activity = acting.asLeader("vestfold", () -> {
            ActivityId id = activities.register(ActivityMother.titled("Demensnettverk"), null);
            publishing.publish(id, 0);
            return id.value();
        });
        // It will be refused, and so changes nothing.
        UUID order = acting.as(
                Role.OPERATOR,
                Workspace.PLATFORM,
                () -> tenants.order(new TenantOrder.Reopen(new CentreKey("vestfold")), "Test")
                        .value());
        UUID priority = acting.as(
                Role.CASE_OFFICER,
                Workspace.NATIONAL,
                () -> priorities.ofYear(2026).getFirst().id().value());
        Map<String, UUID> ids = new HashMap<>(records());
        ids.put("aktiviteter", activity);
        ids.put("satsinger", priority);
        ids.put("bestilling", order);
        List<Visitor> visitors = visitors();
        List<String> templates = NEEDED.keySet().stream().sorted().toList();
        return visitors.stream().flatMap(visitor -> {
            Acting.@Nullable Somebody somebody = visitor.signedIn()
                    ? acting.person(
                            visitor.name(),
                            visitor.workspace().orElse(Workspace.PUBLIC),
                            visitor.role().stream().toArray(Role[]::new))
                    : null;
            return NEEDED.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(row -> visitor.isAtHome(row.getKey(), row.getValue())
                            || isSent(visitor, visitors, row.getKey(), templates))
                    .map(row -> dynamicTest(visitor.name() + " at /" + row.getKey(), () -> {
                        String address = row.getKey()
                                .replace(":centre", "vestfold")
                                .replace(":key", "vestfold")
                                .replace(":action", "navn")
                                .replace(":step", "vert")
                                .replace(":id", id(row.getKey(), somebody, ids).toString());
                        try (HeardAlerts alerts = new HeardAlerts()) {
                            assertThat(shows(somebody, address, row.getKey()))
                                    .isEqualTo(visitor.gets(row.getKey(), row.getValue()));
                            visitor.reachesFor(row.getKey(), row.getValue())
                                    .ifPresent(other -> assertThat(alerts.naming(
                                                    visitor.workspace()
                                                            .map(Workspace::id)
                                                            .orElse("a member of []"),
                                                    other.id()))
                                            .isNotEmpty());
                        }
                    }));
        });
    }

    /**
     * Whether somebody from elsewhere is sent to that route: the frame of a workspace turns away all of them before it knows the
     * page, so that two of them in turn come to each route, and each of them to every first page.
     */
    private static boolean isSent(Visitor visitor, List<Visitor> visitors, String template, List<String> templates) {
        return Set.of("s/:centre", "nasjonal", "plattform").contains(template)
                || Math.floorMod(visitors.indexOf(visitor) - templates.indexOf(template), visitors.size() / 2) == 0;
    }

    /** One of each kind of record of Vestfold and of the directorate, by the path of its pages. */
    private Map<String, UUID> records() {
        Map<String, UUID> made = new HashMap<>();
        Map<String, UUID> byPath = new HashMap<>();
        for (Example<?> example : EXAMPLES) {
            UUID id = acting.asLeader("vestfold", () -> example.make(context, made));
            made.put(example.kind().table(), id);
            if (!example.path().isEmpty()) {
                byPath.put(example.path(), id);
            }
        }
        for (Example<?> example : NATIONAL_EXAMPLES) {
            UUID id = acting.as(Role.CASE_OFFICER, Workspace.NATIONAL, () -> example.make(context, made));
            made.put(example.kind().table(), id);
            byPath.put(example.path(), id);
        }
        return byPath;
    }

    private UUID sentMail(String audience) {
        UUID id = acting.asLeader("vestfold", centreIds::next);
        try {
            new MigratedDatabase(TestDatabase.NAME).change("""
                insert into usht_c_vestfold.job (id, kind, payload, state, started_by, started_at, ended_at)
                values ('%1$s', 'mailing', '{}', 'DONE', 'Kari', now(), now());
                insert into usht_c_vestfold.mailing values ('%1$s', '%2$s', 'Rolle', 'Emne', 'Tekst', 'Kari', now(), '%1$s')\
                """.formatted(id, audience));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** What stands for the id in the address of that route. */
    private UUID id(String template, Acting.@Nullable Somebody somebody, Map<String, UUID> ids) {
        if (template.contains("plattform/ny")) {
            return begunCentre(somebody, Objects.requireNonNull(ids.get("aktiviteter")));
        }
        if (template.contains("deltakere/aktivitet")) {
            return Objects.requireNonNull(ids.get("aktiviteter"));
        }
        if (template.contains("e-post")) {
            return sentMail("contact-role");
        }
        if (template.contains("rekkevidde/invitasjon")) {
            return sentMail("invitation");
        }
        if (template.contains("tilskuddsbrev")) {
            return SentLetter.make(acting.asLeader("vestfold", centreIds::next));
        }
        // The longest path that fits says most.
        String path = ids.keySet().stream()
                .filter(template::contains)
                .max(Comparator.comparingInt(String::length))
                .orElse("aktiviteter");
        UUID record = Objects.requireNonNull(ids.get(path));
        if (!template.contains("utkast")) {
            return record;
        }
        return template.contains("satsinger")
                ? draft(PriorityField.KIND, PriorityContent.of(2031), somebody, Workspace.NATIONAL, record)
                : Stream.concat(
                                EXAMPLES.stream().map(example -> Map.entry(VESTFOLD, example)),
                                NATIONAL_EXAMPLES.stream().map(example -> Map.entry(Workspace.NATIONAL, example)))
                        .filter(example -> example.getValue().path().equals(path))
                        .map(example -> draft(example.getValue(), somebody, example.getKey(), record))
                        .findFirst()
                        .orElseThrow();
    }

    private <C> UUID draft(Example<C> example, Acting.@Nullable Somebody somebody, Workspace workspace, UUID record) {
        return draft(example.kind(), example.kind().empty(), somebody, workspace, record);
    }

    /** A draft is its writer's alone; who may write none comes to the address of a record that was one. */
    private <C> UUID draft(
            RecordKind<C> kind, C empty, Acting.@Nullable Somebody somebody, Workspace workspace, UUID record) {
        return somebody != null && acting.as(somebody, workspace, () -> access.may(kind.write()))
                ? acting.as(somebody, workspace, () -> drafts.keepNew(kind, null, empty, empty))
                        .id()
                : record;
    }

    /** A centre that is being brought on; who may bring none on comes to the address of none. */
    private UUID begunCentre(Acting.@Nullable Somebody somebody, UUID none) {
        return somebody != null && acting.as(somebody, Workspace.PLATFORM, () -> access.may(Permission.TENANT_MANAGE))
                ? acting.as(
                                somebody,
                                Workspace.PLATFORM,
                                () -> drafts.keepNew(NewCentreRecord.KIND, null, NewCentre.empty(), NewCentre.empty()))
                        .id()
                : none;
    }

    @TestFactory
    Stream<DynamicTest> findsNothingBelowOnesOwnKeyByTheIdOfAnother() {
        Acting.Somebody owner = acting.person("Leader of Vestfold", VESTFOLD, Role.LEADER);
        Acting.Somebody other = acting.person("Leader of Oppland", OPPLAND, Role.LEADER);
        Map<String, UUID> records = records();
        // Before the first tab is opened, whose person would be asked else.
        Map<String, UUID> ids = ROUTES_BY_ID.stream()
                .collect(Collectors.toMap(template -> template, template -> id(template, owner, records)));
        assertThat(ROUTES_BY_ID).isNotEmpty();
        return ROUTES_BY_ID.stream()
                .map(template -> dynamicTest("/" + template, () -> {
                    String below = template.replace(":id", String.valueOf(ids.get(template)));
                    try (HeardAlerts alerts = new HeardAlerts()) {
                        assertThat(shows(owner, below.replace(":centre", "vestfold"), template))
                                .isTrue();
                        assertThat(alerts.all()).isEmpty();
                        assertThat(shows(other, below.replace(":centre", "oppland"), template))
                                .isFalse();
                        assertThat(UI.getCurrent().getActiveRouterTargetsChain())
                                .extracting(shown -> shown.getClass().getSimpleName())
                                .contains("NotFoundPage");
                        assertThat(alerts.naming("c_oppland", "reached for c_vestfold"))
                                .isNotEmpty();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> leadsNobodyToAFirstPageThatRefusesThem() {
        return Arrays.stream(Role.values())
                .map(role -> dynamicTest(role.name(), () -> {
                    shows(
                            acting.person(role.name(), home(role), role),
                            home(role).path().substring(1),
                            "");
                    assertThat(UI.getCurrent().getActiveRouterTargetsChain())
                            .extracting(shown -> shown.getClass().getSimpleName())
                            .doesNotContain("AccessDeniedPage", "ErrorFrame")
                            .hasSize(2);
                }));
    }

    @Test
    void keepsTheFrameOfTheWorkspaceAroundWhatIsMissingOrRefusedForItsMembers() {
        Acting.Somebody auditor = acting.person("Auditor of Vestfold", VESTFOLD, Role.AUDITOR);
        assertThat(frameAt(auditor, "s/vestfold/aktiviteter")).contains("WorkspaceFrame");
        assertThat(frameAt(auditor, "s/vestfold/finnes-ikke")).contains("WorkspaceFrame");
        assertThat(frameAt(auditor, "nasjonal/finnes-ikke")).contains("PublicFrame");
        assertThat(frameAt(auditor, "s/oppland"))
                .isEqualTo(frameAt(auditor, "s/atlantis"))
                .isEqualTo(frameAt(auditor, "finnes-ikke"))
                .contains("PublicFrame");
    }

    private String frameAt(Acting.Somebody somebody, String address) {
        shows(somebody, address, "");
        return UI.getCurrent().getActiveRouterTargetsChain().stream()
                .filter(ErrorFrame.class::isInstance)
                .flatMap(frame -> ((Component) frame).getChildren())
                .map(frame -> frame.getClass().getSimpleName())
                .collect(Collectors.joining());
    }

    /** A tab stays in the workspace that it has entered; the server is the same for all, since to start it takes longer than a page. */
    private static void newBrowser() {
        MockVaadin.closeCurrentUI(true);
        // Else the new one would go where the old one was.
        MockVaadin.clearLastNavigation();
        VaadinSession.getCurrent().close();
    }

    /** Whether the view that the template names is what the person gets to see. */
    private boolean shows(Acting.@Nullable Somebody somebody, String address, String template) {
        newBrowser();
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        acting.securityContext(somebody));
        // The start went to the front page; a tab that is pinned to the public site loads anew for a workspace.
        ComponentUtil.setData(UI.getCurrent(), Workspace.class, null);
        UI.getCurrent().navigate(address);
        Class<? extends Component> expected = routes().filter(
                        route -> route.getTemplate().equals(template))
                .findFirst()
                .orElseThrow()
                .getNavigationTarget();
        return UI.getCurrent().getActiveRouterTargetsChain().stream().anyMatch(expected::isInstance);
    }

    @Test
    void showsNothingAtAnAddressWhoseKeyTheRegistryDoesNotHold() {
        Acting.Somebody leader = acting.person("Leader of Vestfold", VESTFOLD, Role.LEADER);
        assertThat(enters(leader, "vestfold")).isTrue();
        List<String> sample = new HostileKeys(20_261_124L, List.of("vestfold", "oppland"))
                .some(160).stream()
                        .filter(key -> !meansVestfold(key) && !hidesAQuery(key))
                        .toList();
        assertThat(sample).hasSizeGreaterThan(100);
        assertThat(sample).filteredOn(key -> enters(leader, key)).isEmpty();
    }

    /** Whether an address with that in the key's place is Vestfold's own, in another spelling of addresses. */
    private static boolean meansVestfold(String key) {
        return key.replaceAll("[/?#].*", "").equals("vestfold");
    }

    /** Whether that leads to the first page of a centre; what the router can't read leads nowhere. */
    private boolean enters(Acting.Somebody somebody, String key) {
        try {
            return shows(somebody, "s/" + key, "s/:centre");
        } catch (IllegalArgumentException | NotFoundException refused) {
            return false;
        }
    }

    /** Of a key with these signs in it, encoded, Vaadin's router only asserts that it is no address. */
    private static boolean hidesAQuery(String key) {
        return key.toLowerCase(Locale.ROOT).contains("%3f")
                || key.toLowerCase(Locale.ROOT).contains("%23")
                || key.contains("?")
                || key.contains("#");
    }
}
