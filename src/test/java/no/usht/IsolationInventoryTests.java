package no.usht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Acting;
import no.usht.access.InvitationService;
import no.usht.access.InviteMember;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityContentBuilder;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityService;
import no.usht.architecture.Unlisted;
import no.usht.content.InvalidContentException;
import no.usht.document.DocumentService;
import no.usht.document.Subject;
import no.usht.jobs.JobKind;
import no.usht.jobs.JobStep;
import no.usht.jobs.Jobs;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordKind;
import no.usht.keeping.RecordService;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.lifecycle.TenantFiles;
import no.usht.lifecycle.TenantLifeService;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantSteps;
import no.usht.lifecycle.UploadId;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.EmailAddress;
import no.usht.shared.TypedId;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import no.usht.testing.Example;
import no.usht.testing.HeardAlerts;
import no.usht.testing.ModuleInventory;
import no.usht.testing.ModuleInventory.Takes;
import no.usht.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.CacheManager;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;

/** Every service method, for every role, with another centre's ids and keys; and everything else that works with rows, by inventory. */
@DatabaseTest
class IsolationInventoryTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.usht");

    private static final TenantFile VESTFOLDS_FILE = TenantFiles.read(Path.of("tenants")).stream()
            .filter(file -> file.key().equals(new CentreKey("vestfold")))
            .findFirst()
            .orElseThrow();

    private static final Set<Class<?>> NAME_A_CENTRE = Set.of(CentreKey.class, TenantFile.class, TenantOrder.class);

    /** After these, a record is not there any more. */
    private static final Set<String> ENDS_IT = Set.of("delete", "discard", "merge");

    private static final JavaClasses UNLISTED = new ClassFileImporter().importPackagesOf(Unlisted.class);

    private static final Set<String> OPEN_TO_ALL = Set.of("permitAll", "permitAll()", "isAuthenticated()");

    @Autowired
    ApplicationContext context;

    @Autowired
    CacheManager caches;

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    DocumentService documents;

    @Autowired
    RecordService records;

    @Autowired
    Jobs jobs;

    @Autowired
    CentreIds ids;

    @Autowired
    InvitationService invitations;

    @Autowired
    TenantLifeService tenants;

    private static final Map<String, Takes> SERVICES = ModuleInventory.rows(ModuleInventory::services);

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);

    /** An activity of Vestfold, published; a membership and an invitation there. */
    private UUID activity = UUID.randomUUID();

    /** Of each kind of record, by its table, one of Vestfold that another centre's people ask for, and one for its own. */
    private final Map<String, UUID> asked = new LinkedHashMap<>();

    private final Map<String, UUID> kept = new LinkedHashMap<>();

    /** A file on that. */
    private UUID document = UUID.randomUUID();

    /** A job of Vestfold that sends that mail. */
    private UUID job = UUID.randomUUID();

    private UUID contactMail = UUID.randomUUID();

    /** An import of partners of Vestfold. */
    private UUID fileImport = UUID.randomUUID();

    /** A notice to somebody of Vestfold. */
    private UUID notice = UUID.randomUUID();

    private UUID membership = UUID.randomUUID();
    private UUID invitation = UUID.randomUUID();

    /** Every kind of record that centres have; {@link #EXAMPLES} has one of each. */
    private static final List<RecordKind<?>> KINDS = PROGRAM.stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(RecordKind.class)
                    && field.getModifiers().contains(JavaModifier.STATIC))
            .<RecordKind<?>>map(IsolationInventoryTests::kind)
            .filter(kind -> Role.Plane.CENTRE.roles().stream()
                    .anyMatch(role -> role.permissions().contains(kind.write())))
            .toList();

    private static final List<Example<?>> EXAMPLES = ModuleInventory.all().stream()
            .flatMap(inventory -> inventory.examples().stream())
            .toList();

    private static final List<Object> ARGUMENTS = ModuleInventory.all().stream()
            .flatMap(inventory -> inventory.arguments().stream())
            .toList();

    /** What one of each kind consists of, by its table. */
    private static final Map<String, Object> CONTENTS = new HashMap<>();

    /** The ids of those of Vestfold, by their tables. */
    private static final Map<String, UUID> OWN = new HashMap<>();

    private static final Map<String, String> TAKES_RECORDS = ModuleInventory.rows(ModuleInventory::takesRecords);

    /** Stands for all kinds of jobs: which permission is asked for, each says itself. */
    private static final JobKind<UUID> JOBS = new JobKind<>() {
        @Override
        public String name() {
            return "mailing";
        }

        @Override
        public Class<UUID> payload() {
            return UUID.class;
        }

        @Override
        public Permission permission() {
            return Permission.CONTACT_WRITE;
        }

        @Override
        public JobStep next(UUID payload) {
            return JobStep.over(0, 0);
        }

        @Override
        public JobStep stop(UUID payload) {
            return JobStep.over(0, 0);
        }
    };

    private static RecordKind<?> kind(JavaField field) {
        try {
            return (RecordKind<?>) field.reflect().get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(field.getFullName() + " is public", e);
        }
    }

    /** One public method of one service; where it is of any kind of record, with one of them. */
    private record Call(Object bean, Method method, RecordKind<?> kind) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName() + "("
                    + Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .collect(Collectors.joining(", "))
                    + ")";
        }

        Takes takes() {
            return TAKES_RECORDS.containsKey(name()) ? Takes.RECORD : SERVICES.getOrDefault(name(), Takes.NOTHING);
        }

        /** What it is given of Vestfold's by somebody of another centre; empty where it takes no id of a record. */
        Optional<UUID> of(Map<String, UUID> records) {
            return takes() == Takes.RECORD
                    ? Optional.ofNullable(records.get(TAKES_RECORDS.getOrDefault(name(), kind.table())))
                    : Optional.empty();
        }

        boolean namesACentre() {
            return Arrays.stream(method.getParameterTypes()).anyMatch(NAME_A_CENTRE::contains);
        }

        boolean isOpen() {
            PreAuthorize own = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
            PreAuthorize rule = own == null
                    ? AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class)
                    : own;
            return rule == null || OPEN_TO_ALL.contains(rule.value());
        }

        /** What it answers, in words; an id that it was given stands there as "id". */
        String answer(UUID id) {
            try {
                Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                        .map(ResolvableType::forType)
                        .map(type -> type.resolve(Object.class) == RecordKind.class
                                ? kind
                                : type.resolve(Object.class) == Object.class
                                        ? CONTENTS.get(kind.table())
                                        : argument(type, id))
                        .toArray();
                return String.valueOf(method.invoke(bean, arguments)).replace(id.toString(), "id");
            } catch (InvocationTargetException e) {
                Throwable cause = Objects.requireNonNull(e.getCause());
                return cause.getClass().getSimpleName() + ": "
                        + String.valueOf(cause.getMessage()).replace(id.toString(), "id");
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        /** The id as that type; of another kind than the method is about, one of Vestfold's own. */
        private Object id(Class<?> type, UUID id) {
            if (!TypedId.class.isAssignableFrom(type)) {
                return id;
            }
            String table = type.getSimpleName()
                    .replaceAll("Id$", "")
                    .replaceAll("(?<=.)([A-Z])", "_$1")
                    .toLowerCase(Locale.ROOT);
            String about = TAKES_RECORDS.get(name());
            UUID meant = about == null || table.equals(about) ? id : OWN.getOrDefault(table, id);
            return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), meant);
        }

        private @Nullable Object argument(ResolvableType generic, UUID id) {
            Class<?> type = generic.resolve(Object.class);
            if (type == UUID.class) {
                return id;
            } else if (TypedId.class.isAssignableFrom(type)) {
                return id(type, id);
            } else if (type == Collection.class) {
                return List.of(id(generic.getGeneric(0).resolve(Object.class), id));
            } else if (type == int.class) {
                return 0;
            } else if (type == long.class) {
                return Long.MAX_VALUE;
            } else if (type == String.class) {
                return "x";
            } else if (type == CentreKey.class) {
                return new CentreKey("vestfold");
            } else if (type == TenantFile.class) {
                return VESTFOLDS_FILE;
            } else if (type == TenantSteps.Action.class) {
                return TenantSteps.Action.CLOSE;
            } else if (type == TenantOrder.class) {
                return new TenantOrder.BackUp(new CentreKey("vestfold"));
            } else if (type == boolean.class) {
                return true;
            } else if (type == Subject.class) {
                return new Subject("activity", id);
            } else if (type == List.class) {
                return List.of();
            } else if (type == Set.class) {
                return Set.of();
            } else if (type == JobKind.class) {
                return JOBS;
            } else if (type == Map.class) {
                return Map.of(id(generic.getGeneric(0).resolve(Object.class), id), 0);
            } else if (type == RecordFilter.class) {
                return new RecordFilter<>("", List.of(), Map.of());
            } else if (type == Pageable.class) {
                return PageRequest.of(0, 1);
            }
            return Stream.concat(CONTENTS.values().stream(), ARGUMENTS.stream())
                    .filter(type::isInstance)
                    .findAny()
                    .orElse(null);
        }
    }

    @BeforeEach
    void haveRowsInVestfold() throws SQLException {
        for (Map<String, UUID> some : List.of(asked, kept)) {
            for (Example<?> example : EXAMPLES) {
                CONTENTS.put(example.kind().table(), Objects.requireNonNull(example.content(some)));
                some.put(example.kind().table(), acting.asLeader("vestfold", () -> example.make(context, some)));
            }
        }
        OWN.putAll(kept);
        activity = Objects.requireNonNull(asked.get(ActivityRecord.KIND.table()));
        acting.asLeader("vestfold", () -> publishing.publish(new ActivityId(activity), 0));
        document = acting.asLeader("vestfold", () -> {
            try {
                return documents
                        .add(
                                new Subject("activity", Objects.requireNonNull(kept.get("activity"))),
                                "a.txt",
                                new ByteArrayInputStream("Hei".getBytes(StandardCharsets.UTF_8)))
                        .value();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        job = acting.asLeader(
                "vestfold", () -> jobs.start(JOBS, UUID.randomUUID()).value());
        contactMail = acting.asLeader("vestfold", ids::next);
        database.change(
                "insert into usht_c_vestfold.mailing values ('%s', 'contact-role', 'Rolle', 'Emne', 'Tekst', 'Kari', now(), '%s')"
                        .formatted(contactMail, job));
        fileImport = acting.asLeader("vestfold", ids::next);
        database.change(
                "insert into usht_c_vestfold.file_import (id, kind, columns, made, changed) values ('%s', 'partner', '{}', 0, 0)"
                        .formatted(fileImport));
        notice = acting.asLeader("vestfold", ids::next);
        database.change("""
            insert into usht_c_vestfold.notice
            values ('%s', gen_random_uuid(), 'publication-asked', gen_random_uuid(), 'Fagdag', 'Kari', '/', now(), null, false)\
            """.formatted(notice));
        acting.person("Member of Vestfold", VESTFOLD, Role.LEADER);
        membership = UUID.fromString(database.asSuperuser(
                        "select id from platform.membership where workspace = 'c_vestfold' and revoked_at is null"
                                + " limit 1")
                .getFirst());
        invitation = acting.asLeader(
                "vestfold",
                () -> invitations
                        .invite(new InviteMember(
                                EmailAddress.of(UUID.randomUUID() + "@example.org"), "Guest", Role.STAFF))
                        .id()
                        .value());
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (String name : context.getBeanDefinitionNames()) {
            Class<?> type = context.getType(name);
            if (type != null && type.getName().startsWith("no.usht.")) {
                Object bean = context.getBean(name);
                Class<?> service = AopUtils.getTargetClass(bean);
                boolean guarded = AnnotatedElementUtils.hasAnnotation(service, PreAuthorize.class)
                        || Arrays.stream(service.getDeclaredMethods())
                                .anyMatch(method -> AnnotatedElementUtils.hasAnnotation(method, PreAuthorize.class));
                if (guarded) {
                    Arrays.stream(service.getDeclaredMethods())
                            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                            .flatMap(method ->
                                    List.of(method.getParameterTypes()).contains(RecordKind.class)
                                            ? KINDS.stream()
                                                    .filter(kind -> service != RecordService.class
                                                            || kind.kept() != null
                                                            || method.getName().equals("find"))
                                                    .map(kind -> new Call(bean, method, kind))
                                            : Stream.of(new Call(bean, method, ActivityRecord.KIND)))
                            .forEach(calls::add);
                }
            }
        }
        // What they are made in has no order of its own; those after which there is nothing left come last.
        calls.sort(Comparator.comparing(
                        (Call call) -> ENDS_IT.contains(call.method().getName()))
                .thenComparing(Call::name));
        return calls;
    }

    @Test
    void hasARowForEveryServiceMethod() {
        Set<String> methods = calls().stream().map(Call::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(methods)
                .as(
                        "Each public method of a service has a row in its module's inventory, under services, that says what it takes")
                .isEqualTo(Stream.of(SERVICES, TAKES_RECORDS)
                        .flatMap(rows -> rows.keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void triesEveryKindOfRecord() {
        assertThat(KINDS)
                .as("Each kind of record has an example in its module's inventory")
                .containsExactlyInAnyOrderElementsOf(
                        EXAMPLES.stream().<RecordKind<?>>map(Example::kind).toList());
    }

    @Test
    void opensToEverybodyOnlyWhatItsRowSays() {
        assertThat(calls())
                .allSatisfy(call -> assertThat(call.isOpen()).as(call.name()).isEqualTo(call.takes() == Takes.OPEN));
    }

    /** Services as somebody might write them in a hurry. */
    static class Careless {

        @PreAuthorize("permitAll()")
        public void opened() {}

        public void forgotten() {}

        @PreAuthorize("@access.may('ACTIVITY_READ')")
        public void guarded() {}
    }

    @Test
    void noticesAMethodThatIsOpenedOrWhosePermissionIsForgotten() {
        assertThat(Arrays.stream(Careless.class.getDeclaredMethods())
                        .filter(method -> new Call(this, method, ActivityRecord.KIND).isOpen())
                        .map(Method::getName))
                .containsExactlyInAnyOrder("opened", "forgotten");
    }

    @TestFactory
    Stream<DynamicTest> noticesWhatIsNew() {
        return Stream.of(
                        news(Unlisted.Memories.class, UnlistedWays::keepsAMemory),
                        news(Unlisted.Works.class, UnlistedWays::worksInTheBackground),
                        news(Unlisted.Exports.class, UnlistedWays::isAnExport))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> news(Class<?> kind, Predicate<JavaClass> notices) {
        return Arrays.stream(kind.getDeclaredClasses())
                .map(type -> DynamicTest.dynamicTest(
                        kind.getSimpleName() + ": " + type.getSimpleName(),
                        () -> assertThat(notices.test(UNLISTED.get(type))).isTrue()));
    }

    @Test
    void takesNoIdOrKeyInAMethodWhoseRowSaysSo() {
        assertThat(calls())
                .filteredOn(call -> call.takes() == Takes.NOTHING)
                .allSatisfy(call -> assertThat(call.method().getParameterTypes())
                        .as(call.name())
                        .doesNotContain(UUID.class, CentreKey.class, Collection.class, Workspace.class)
                        .noneMatch(TypedId.class::isAssignableFrom));
    }

    @Test
    void refusesEveryRoleInAWorkspaceThatIsNotTheirs() {
        List<Call> calls =
                calls().stream().filter(call -> call.takes() != Takes.OPEN).toList();
        assertThat(calls).hasSizeGreaterThan(60);
        List<String> let = new ArrayList<>();
        for (Role role : Role.values()) {
            Workspace home = home(role);
            Acting.Somebody somebody = acting.person("Somebody", home, role);
            try (HeardAlerts alerts = new HeardAlerts()) {
                for (Call call : calls) {
                    String answer = acting.as(somebody, VESTFOLD, () -> call.answer(activity));
                    if (!answer.startsWith("AuthorizationDeniedException")) {
                        let.add(role + " " + call.name() + ": " + answer);
                    }
                }
                assertThat(alerts.naming("a member of [" + home.id() + "]", "reached for c_vestfold"))
                        .as("alerts for %s", role)
                        .hasSize(calls.size());
            }
        }
        assertThat(let).isEmpty();
    }

    @Test
    void answersEveryRoleWithAnothersIdAsWithOneThatExistsNowhere() throws SQLException {
        Map<Call, UUID> foreign = new HashMap<>();
        for (Call call : calls()) {
            switch (call.takes()) {
                case MEMBERSHIP -> foreign.put(call, membership);
                case DOCUMENT -> foreign.put(call, document);
                case JOB -> foreign.put(call, job);
                case MAILING -> foreign.put(call, contactMail);
                case FILE_IMPORT -> foreign.put(call, fileImport);
                case NOTICE -> foreign.put(call, notice);
                case INVITATION -> foreign.put(call, invitation);
                default -> call.of(asked).ifPresent(id -> foreign.put(call, id));
            }
        }
        Set<Call> calls = foreign.keySet();
        assertThat(calls).hasSizeGreaterThan(30);
        List<String> before = rowsOfVestfold();
        List<String> told = new ArrayList<>();
        Map<String, Long> answered = new TreeMap<>();
        for (Role role : Role.values()) {
            Workspace home = home(role);
            Acting.Somebody somebody = acting.person("Somebody", home, role);
            for (Call call : calls) {
                UUID id = Objects.requireNonNull(foreign.get(call));
                String other = acting.as(somebody, home, () -> call.answer(id));
                String nowhere = acting.as(somebody, home, () -> call.answer(UUID.randomUUID()));
                if (!other.equals(nowhere)) {
                    told.add(role + " " + call.name() + ": " + other + " instead of " + nowhere);
                }
                if (!other.startsWith("AuthorizationDeniedException")) {
                    answered.merge(call.name(), 1L, Long::sum);
                }
            }
        }
        assertThat(told).isEmpty();
        assertThat(rowsOfVestfold()).isEqualTo(before);
        // Each was carried out for at least one role, and not merely refused to all.
        assertThat(answered.keySet()).isEqualTo(calls.stream().map(Call::name).collect(Collectors.toSet()));
    }

    @Test
    void alertsWithBothWorkspacesWhereTheRowItselfNamesItsWorkspace() {
        try (HeardAlerts alerts = new HeardAlerts()) {
            for (Call call : calls()) {
                if (call.takes() == Takes.MEMBERSHIP || call.takes() == Takes.INVITATION) {
                    UUID id = call.takes() == Takes.MEMBERSHIP ? membership : invitation;
                    String answer = acting.asLeader("oppland", () -> call.answer(id));
                    assertThat(answer).as(call.name()).startsWith("MembershipRefusedException");
                    assertThat(alerts.naming("c_oppland", "reached for c_vestfold"))
                            .as(call.name())
                            .isNotEmpty();
                }
            }
            assertThat(alerts.all()).hasSize(3);
        }
    }

    @Test
    void alertsWithBothWorkspacesWhereAnotherCentresRecordIsAskedFor() {
        Set<String> silent = new TreeSet<>();
        for (Call call : calls()) {
            Optional<UUID> own = call.of(kept).or(() -> beside(call));
            Optional<UUID> others = call.of(asked).or(() -> beside(call));
            if (own.isPresent()) {
                try (HeardAlerts alerts = new HeardAlerts()) {
                    acting.asLeader("oppland", () -> call.answer(UUID.randomUUID()));
                    assertThat(alerts.all())
                            .as("%s of nobody's id", call.name())
                            .isEmpty();
                    acting.asLeader("vestfold", () -> call.answer(own.orElseThrow()));
                    assertThat(alerts.all()).as("%s of its own id", call.name()).isEmpty();
                    acting.asLeader("oppland", () -> call.answer(others.orElseThrow()));
                    if (alerts.naming("c_oppland", "reached for c_vestfold").isEmpty()) {
                        silent.add(call.name());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    /** What is no record, and has one row for both. */
    private Optional<UUID> beside(Call call) {
        return switch (call.takes()) {
            case DOCUMENT -> Optional.of(document);
            case JOB -> Optional.of(job);
            case MAILING -> Optional.of(contactMail);
            case FILE_IMPORT -> Optional.of(fileImport);
            case NOTICE -> Optional.of(notice);
            default -> Optional.empty();
        };
    }

    @Test
    void raisesNoAlertForWhatAnotherCentreMadeAndTheWorkspaceHas() throws SQLException {
        // As a merger leaves it.
        for (Map.Entry<String, UUID> record : kept.entrySet()) {
            database.change("insert into usht_c_oppland.%1$s select * from usht_c_vestfold.%1$s where id = '%2$s'"
                    .formatted(record.getKey(), record.getValue()));
        }
        for (Call call : calls()) {
            if (call.of(kept).isPresent() && !ENDS_IT.contains(call.method().getName())) {
                try (HeardAlerts alerts = new HeardAlerts()) {
                    acting.asLeader("oppland", () -> call.answer(call.of(kept).orElseThrow()));
                    assertThat(alerts.all()).as(call.name()).isEmpty();
                }
            }
        }
    }

    @Test
    void leavesTenantsToTheOperatorAndAlertsWhereAnotherCentreIsNamed() {
        List<Call> calls =
                calls().stream().filter(call -> call.takes() == Takes.TENANT).toList();
        assertThat(calls).hasSizeGreaterThan(10);
        assertThat(calls).filteredOn(Call::namesACentre).hasSizeGreaterThan(10);
        for (Role role : Role.values()) {
            if (role.plane() != Role.Plane.PLATFORM) {
                Acting.Somebody somebody = acting.person("Somebody", home(role), role);
                for (Call call : calls) {
                    try (HeardAlerts alerts = new HeardAlerts()) {
                        assertThat(acting.as(somebody, home(role), () -> call.answer(UUID.randomUUID())))
                                .as(role + " " + call.name())
                                .matches("(AuthorizationDenied|AccessDenied)Exception: .*");
                        assertThat(alerts.naming(home(role).id(), "reached for c_vestfold"))
                                .as("alerts for %s %s", role, call.name())
                                .hasSize(call.namesACentre() ? 1 : 0);
                    }
                }
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> leavesEveryOrderToTheOperator() {
        UploadId upload = new UploadId(UUID.randomUUID());
        CentreKey key = new CentreKey("vestfold");
        return Stream.of(
                        new TenantOrder.BringOn(VESTFOLDS_FILE),
                        new TenantOrder.Redefine(VESTFOLDS_FILE),
                        new TenantOrder.Merge(key, new CentreKey("hedmark"), LocalDate.EPOCH, null, true),
                        new TenantOrder.Split(key, VESTFOLDS_FILE, Set.of(activity), true),
                        new TenantOrder.Rename(key, new CentreKey("vestfold-ny")),
                        new TenantOrder.BackUp(key),
                        new TenantOrder.Restore(key, "vestfold.zip", null),
                        new TenantOrder.TakeIn(key, upload),
                        new TenantOrder.Import(key, upload, Set.of()),
                        new TenantOrder.Close(key, LocalDate.EPOCH),
                        new TenantOrder.Reopen(key),
                        new TenantOrder.Delete(key))
                .map(order -> DynamicTest.dynamicTest(order.getClass().getSimpleName(), () -> {
                    for (Role role : Role.values()) {
                        if (role.plane() != Role.Plane.PLATFORM) {
                            try (HeardAlerts alerts = new HeardAlerts()) {
                                assertThatThrownBy(
                                                () -> acting.as(role, home(role), () -> tenants.order(order, "Test")))
                                        .as("%s", role)
                                        .isInstanceOf(AccessDeniedException.class);
                                assertThat(alerts.naming(home(role).id(), "reached for c_vestfold"))
                                        .as("alerts for %s", role)
                                        .hasSize(1);
                            }
                        }
                    }
                }));
    }

    @Test
    void triesEveryKindOfOrder() {
        assertThat(leavesEveryOrderToTheOperator().map(DynamicTest::getDisplayName))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(TenantOrder.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void raisesNoAlertWhenTheOperatorMistypesAKey() {
        try (HeardAlerts alerts = new HeardAlerts()) {
            assertThatThrownBy(() -> acting.as(
                            Role.OPERATOR,
                            Workspace.PLATFORM,
                            () -> invitations.inviteFirstLeader(
                                    new CentreKey("atlantis"),
                                    new InviteMember(EmailAddress.of("guest@example.org"), "Guest", Role.LEADER))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(alerts.all()).isEmpty();
        }
    }

    @Test
    void refusesAnotherCentresActivityAsAWhole() {
        assertThatThrownBy(() ->
                        acting.asLeader("oppland", () -> activities.register(content(new ActivityId(activity)), null)))
                .isInstanceOf(InvalidContentException.class);
        assertThat(acting.asLeader("vestfold", () -> activities.register(content(new ActivityId(activity)), null)))
                .isNotNull();
    }

    @Test
    void hasARowForEveryCacheAndEveryOtherMemory() {
        Set<String> found = new TreeSet<>();
        caches.getCacheNames().forEach(name -> found.add("cache " + name));
        found.addAll(classes(UnlistedWays::keepsAMemory));
        assertThat(found)
                .as(
                        "Each cache, and each class that keeps something over requests, has a row in its module's inventory, under memory,")
                .isEqualTo(new TreeSet<>(
                        ModuleInventory.rows(ModuleInventory::memory).keySet()));
    }

    @Test
    void hasARowForEverythingThatWorksInTheBackground() {
        assertThat(classes(UnlistedWays::worksInTheBackground))
                .as(
                        "Each thread, job and listener has a row in its module's inventory, under background, that names its workspace")
                .isEqualTo(new TreeSet<>(
                        ModuleInventory.rows(ModuleInventory::background).keySet()));
    }

    @Test
    void hasARowForEveryExportAndDownload() {
        assertThat(classes(UnlistedWays::isAnExport))
                .as(
                        "Each class that writes files or answers without a view has a row in its module's inventory, under exports,")
                .isEqualTo(new TreeSet<>(
                        ModuleInventory.rows(ModuleInventory::exports).keySet()));
    }

    /** The outermost classes of those that fit, by simple name. */
    private static Set<String> classes(Predicate<JavaClass> fits) {
        return PROGRAM.stream()
                .filter(fits)
                .map(type -> {
                    JavaClass outer = type;
                    for (Optional<JavaClass> next = type.getEnclosingClass(); next.isPresent(); ) {
                        outer = next.get();
                        next = outer.getEnclosingClass();
                    }
                    return outer.getSimpleName();
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Workspace home(Role role) {
        return switch (role.plane()) {
            case CENTRE -> OPPLAND;
            case NATIONAL -> Workspace.NATIONAL;
            case PLATFORM -> Workspace.PLATFORM;
        };
    }

    private List<String> rowsOfVestfold() throws SQLException {
        List<String> rows = new ArrayList<>();
        List<String> queries = database.asSuperuser("""
            select format('select %L || to_jsonb(t)::text from %I.%I t', table_name || ' ', table_schema, table_name)
            from information_schema.tables where table_schema = 'usht_c_vestfold' and table_type = 'BASE TABLE'
            union all
            select format('select %L || (to_jsonb(t) - ''search'')::text from %I.%I t where centre_key = ''vestfold''',
                table_name || ' ', table_schema, table_name)
            from information_schema.columns where table_schema = 'national' and column_name = 'centre_key'
            union all
            select format('select %L || to_jsonb(t)::text from platform.%I t where workspace = ''c_vestfold''',
                name || ' ', name) from unnest(array['membership', 'invitation', 'mail_outbox']) as name\
            """);
        for (String query : queries) {
            rows.addAll(database.asSuperuser(query));
        }
        rows.sort(null);
        return rows;
    }

    private static ActivityContent content(@Nullable ActivityId parent) {
        return ActivityContentBuilder.builder()
                .title("Demensnettverk")
                .kind(ActivityKind.NETWORK)
                .status(ActivityStatus.ONGOING)
                .parent(parent)
                .build();
    }
}
