package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.usht.gathering.ParticipantId;
import no.usht.gathering.TeamContact;
import no.usht.shared.EmailAddress;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.stereotype.Service;

/**
 * Whatever a browser, a file or an address holds: text that reaches a service has been through {@link PlainText}. The records
 * are found from the services, so that a new field can't be forgotten.
 */
class PlainTextEverywhereTests {

    /** Of each kind one: apart, turned round, cut in half, and in two parts what is one letter. */
    private static final String HOSTILE = "\u200bÅrs\u00adhju\u2060l\0 A\u030a\ud83d\u202e\u00a0\u2066\ttil\ufeff";

    private static final String BLANK = "\u200b\u00a0\u3164\u2028\t\0\udc00 ";

    /** What the rules of a record let pass, by the component's name. */
    private static final Map<String, String> RIGHT = Map.of("email", "kari@example.no", "recipient", "kari@example.no");

    /** Text that services take as it is, and what makes it plain, or why it need not be. */
    private static final Map<String, String> BARE = Map.ofEntries(
            Map.entry("InvitationService.find", "only its digest is looked for"),
            Map.entry("InvitationService.accept", "only its digest is looked for"),
            Map.entry("AllergyService.note", "PlainText"),
            Map.entry("ApplicationService.answer", "compared in memory"),
            Map.entry("ApplicationSending.supplement", "PlainText"),
            Map.entry("ApplicationSending.withdraw", "PlainText"),
            Map.entry("AssignmentLetterService.giveBack", "PlainText"),
            Map.entry("Cases.comment", "PlainText"),
            Map.entry("CalendarAddresses.read", "only its digest is looked for"),
            Map.entry("ActivityService.naming", "compared in memory"),
            Map.entry("ActivityService.renamePartners", "ActivityContent"),
            Map.entry("CentreDirectory.covering", "compared in memory"),
            Map.entry("DocumentService.add", "FileName"),
            Map.entry("DocumentService.replace", "only its ending is looked at"),
            Map.entry("ContactRoles.put", "compared in memory"),
            Map.entry("LocalContactService.label", "compared in memory"),
            Map.entry("LocalContactService.place", "PlaceName"),
            Map.entry("LocalContactService.role", "NameKey"),
            Map.entry("FileImports.keep", "headings of a file, which SheetReader has made plain"),
            Map.entry("ParticipantService.containing", "RecordFilter"),
            Map.entry("ParticipantService.takeIn", "FileImports.keep"),
            Map.entry("Participations.pasted", "compared in memory"),
            Map.entry("LocalContactService.takeIn", "FileImports.keep"),
            Map.entry("PartnerService.takeIn", "FileImports.keep"),
            Map.entry("NewCentreService.order", "TenantLifeService.orderWithin"),
            Map.entry("PlanAdoption.revise", "PlainText"),
            Map.entry("StrategyService.beginRevision", "StrategyContent"),
            Map.entry("NoticeService.choose", "compared in memory"),
            Map.entry("ActivityReach.ever", "compared in memory"),
            Map.entry("GatheringFigures.from", "compared in the database"),
            Map.entry("ReachMatrices.behind", "compared in memory"),
            Map.entry("ReachMatrices.gatherings", "compared in the database"),
            Map.entry("ListReadings.note", "pages of the program say which"),
            Map.entry("Privacy.put", "compared in memory"),
            Map.entry("Privacy.find", "is looked for, and made a line by the service"),
            Map.entry("PriorityCatalogue.find", "compared in memory"),
            Map.entry("TenantLifeService.order", "when it is kept"),
            Map.entry("TenantLifeService.orderWithin", "when it is kept"),
            Map.entry("TenantLifeService.suspend", "when it is kept"),
            Map.entry("TenantLifeService.resume", "when it is kept"),
            Map.entry("TenantLifeService.askForDeletion", "when it is kept"),
            Map.entry("TenantLifeService.judge", "CentreKey"),
            Map.entry("ArchiveUploads.receive", "when it is kept"),
            Map.entry("TerritoryService.municipality", "compared in memory"),
            Map.entry("TerritoryService.cityDistrict", "compared in memory"),
            Map.entry("TerritoryService.label", "compared in memory"),
            Map.entry("TerritoryService.labels", "compared in memory"),
            Map.entry("TerritoryService.named", "PlaceName"));

    @TestFactory
    Stream<DynamicTest> keepsNoTextAsItCame() {
        return records()
                .flatMap(type -> texts(type)
                        .map(component -> DynamicTest.dynamicTest(
                                type.getSimpleName() + "." + component.getName(),
                                () -> assertThat(holds(type, component, HOSTILE))
                                        .allSatisfy(text -> assertThat(text).isEqualTo(PlainText.of(text))))));
    }

    @TestFactory
    Stream<DynamicTest> callsBlankWhatShowsNothing() {
        return records()
                .flatMap(type -> texts(type)
                        .map(component -> DynamicTest.dynamicTest(
                                type.getSimpleName() + "." + component.getName(),
                                () -> assertThat(holds(type, component, BLANK))
                                        .allSatisfy(text -> assertThat(text).isBlank()))));
    }

    @Test
    void knowsWhereServicesTakeTextThatNoRecordHolds() {
        Set<String> bare = new TreeSet<>();
        services().forEach(method -> {
            if (Arrays.stream(method.getGenericParameterTypes()).anyMatch(PlainTextEverywhereTests::isText)) {
                bare.add(method.getDeclaringClass().getSimpleName() + "." + method.getName());
            }
        });
        assertThat(bare).isEqualTo(new TreeSet<>(BARE.keySet()));
    }

    @Test
    void findsTheRecordsOfEveryModule() {
        assertThat(records().map(Class::getSimpleName))
                .contains(
                        "ActivityContent",
                        "ActivityFilter",
                        "PartnerContent",
                        "Contact",
                        "LocalContactContent",
                        "ContactRole",
                        "PriorityContent",
                        "Cover",
                        "InviteMember",
                        "TenantFile",
                        "Host",
                        "SignIn",
                        "PublicQuery",
                        "PublishedFilter",
                        "Publication",
                        "Link",
                        "Restore");
    }

    // -- which

    private static Stream<Method> services() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("no.usht").stream()
                        .filter(type -> type.isAnnotatedWith(Service.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    /** All records that a service can be given, and those inside them. */
    private static Stream<Class<?>> records() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Type> open = new ArrayDeque<>();
        services().forEach(method -> open.addAll(List.of(method.getGenericParameterTypes())));
        Set<Type> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Type type = open.pop();
            if (!seen.add(type)) {
                continue;
            }
            if (type instanceof ParameterizedType generic) {
                open.addAll(List.of(generic.getActualTypeArguments()));
            } else if (type instanceof Class<?> one && one.getName().startsWith("no.usht")) {
                if (one.isSealed()) {
                    open.addAll(List.of(one.getPermittedSubclasses()));
                }
                if (one.isRecord()) {
                    found.add(one);
                    Arrays.stream(one.getRecordComponents())
                            .map(RecordComponent::getGenericType)
                            .forEach(open::add);
                }
            }
        }
        return found.stream();
    }

    private static Stream<RecordComponent> texts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).filter(component -> isText(component.getGenericType()));
    }

    private static boolean isText(Type type) {
        return type == String.class
                || (type instanceof ParameterizedType generic
                        && Arrays.stream(generic.getActualTypeArguments()).anyMatch(PlainTextEverywhereTests::isText));
    }

    // -- how

    /** The texts that the record holds of that one; none where it refuses it. */
    private static List<String> holds(Class<?> type, RecordComponent component, String text) throws Exception {
        make(type, any -> false, "");
        Object made;
        try {
            made = make(type, any -> any.getName().equals(component.getName()), text);
        } catch (IllegalArgumentException refused) {
            return List.of();
        }
        component.getAccessor().setAccessible(true);
        List<String> held = new ArrayList<>();
        collect(component.getAccessor().invoke(made), held);
        return held;
    }

    private static void collect(Object value, List<String> into) {
        switch (value) {
            case null -> {}
            case String text -> into.add(text);
            case Optional<?> some -> some.ifPresent(one -> collect(one, into));
            case Collection<?> many -> many.forEach(one -> collect(one, into));
            case Map<?, ?> many -> many.forEach((key, one) -> collect(List.of(key, one), into));
            default -> {}
        }
    }

    private static Object make(Class<?> type, Predicate<RecordComponent> hostile, String text) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String word = hostile.test(components[i]) ? text : RIGHT.getOrDefault(components[i].getName(), "ord");
            values[i] = value(components[i].getGenericType(), word);
        }
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        constructor.setAccessible(true);
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw e;
        }
    }

    private static Object value(Type type, String word) throws Exception {
        if (type instanceof ParameterizedType generic) {
            Object inner = value(generic.getActualTypeArguments()[0], word);
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Optional.class) {
                return Optional.of(inner);
            }
            if (raw == Map.class) {
                return Map.of(inner, value(generic.getActualTypeArguments()[1], word));
            }
            return raw == Set.class ? Set.of(inner) : List.of(inner);
        }
        Class<?> one = (Class<?>) type;
        if (one.isEnum()) {
            return one.getEnumConstants()[0];
        }
        if (one == CentreKey.class) {
            return new CentreKey("vestfold");
        }
        if (one == TeamContact.class) {
            return new TeamContact(null, new ParticipantId(UUID.randomUUID()));
        }
        if (one == Workspace.class) {
            return Workspace.PUBLIC;
        }
        if (one == EmailAddress.class) {
            return EmailAddress.of("kari@example.org");
        }
        if (one.isRecord()) {
            return make(one, any -> false, "");
        }
        return switch (one.getSimpleName()) {
            case "String" -> word;
            case "int", "Integer" -> 2026;
            case "long", "Long" -> 2026L;
            case "boolean", "Boolean" -> true;
            case "BigDecimal" -> BigDecimal.ONE;
            case "LocalDate" -> LocalDate.EPOCH;
            case "LocalDateTime" -> LocalDate.EPOCH.atStartOfDay();
            case "Instant" -> Instant.EPOCH;
            case "UUID" -> new UUID(1, 2);
            default -> throw new IllegalStateException("No sample of " + one);
        };
    }
}
