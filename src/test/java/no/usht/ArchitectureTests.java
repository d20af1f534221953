package no.usht;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.architecture.Violations;
import no.usht.architecture.ui.ViewWithRepository;
import no.usht.shared.TypedId;
import no.usht.uikit.CancelFirst;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** Rules that the compiler does not know; for each, {@link Violations} holds classes that break it. */
class ArchitectureTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.usht");

    /** Methods of Hibernate's session. */
    private static final Set<String> LENDS_A_CONNECTION = Set.of("doWork", "doReturningWork");

    /**
     * What may be injected anywhere and says nowhere who may call it, with what guards it instead. Inside a module, components
     * are called by its services, whose permission has been asked for by then.
     */
    private static final Map<String, String> WITHOUT_PERMISSION = Map.ofEntries(
            entry("Workspaces", "binds; what is then done in the workspace asks for permission there"),
            entry("CentreIds", "makes ids and looks at them; reads no row"),
            entry("Exports", "asks the services that a list asks, and they ask for permission each time"),
            entry("TerritoryLookup", "public reference data, from a service that is open to everybody"),
            entry(
                    "MailOutbox",
                    "works inside the platform's transaction alone, which its caller's permission has opened"),
            entry(
                    "PlatformConnections",
                    "lends connections to the library that runs jobs, which hands out none of its rows"),
            entry(
                    "Forgetting",
                    "takes names away for the night's work, as whom nobody is signed in, and for a service that has asked"),
            entry(
                    "Notifier",
                    "tells people of what a service of another module does, which has asked for permission by then"),
            entry(
                    "Recipients",
                    "tells notify whom it may write to, also where nobody is signed in; no page sees any of it"),
            entry("ServicePages", "addresses that everybody sees at the foot of each page"),
            entry("WorkspaceNames", "the name of the workspace that the tab shows already"),
            entry("CentreStanding", "what all people of a centre are told of its state"),
            entry("PaperPrinter", "prints what it is given; reads no row"),
            entry("ContactRoleAudience", "tells what LocalContactService does, which asks itself"),
            entry(
                    "ConfirmationAudience",
                    "tells what LocalContactService does, which asks itself; what is kept of each goes to the job that it started"),
            entry("ReachedSubjects", "ids of whom a module wrote to, for that module, also where nobody is signed in"),
            entry("MailingDesk", "shows what Mailings tells, which asks itself"),
            entry(
                    "CertificateAudience",
                    "tells what CertificateService does, which asks itself; files go to the job that it started"),
            entry("NextSteps", "gathers what each source tells the person, which asks itself"),
            entry("AnnouncedCalls", "what everybody of the workspace may know; for work without a person too"),
            entry("CertificatePapers", "prints what CertificateService has given, which asks itself"),
            entry(
                    "SubmissionPapers",
                    "prints what ApplicationSending or ReceivedApplications has given, which ask themselves"),
            entry("CentreLetterhead", "the bound centre's name and host, which everybody may know"),
            entry(
                    "InvitationAudience",
                    "tells what LocalContactService, GatheringService and Participations do, which ask"),
            entry("CentrePlaces", "looks places up in what is everybody's"),
            entry(
                    "SubmissionFile",
                    "prints what ApplicationSending or ReceivedApplications has given, which ask themselves"),
            entry(
                    "SubmissionRendering",
                    "draws what ApplicationSending or ReceivedApplications has given, which ask themselves"),
            entry("DocumentCards", "draws what DocumentService tells, which asks itself"),
            entry("Handover", "keeps versions for the services of each kind, which ask for permission themselves"),
            entry("ProfileRendering", "draws what it is given, with names that are everybody's"),
            entry("PublishedRendering", "draws what it is given, with names that are everybody's"),
            entry("PublishedCriteria", "makes queries for services, which ask for permission themselves"),
            entry("RecordTools", "hands services to the pages of records, and they ask for permission each time"),
            entry("SignInChoices", "what the sign-in page shows to everybody"),
            entry(
                    "StoredTenantRegistry",
                    "keys and states of centres, which deciding about a permission itself needs"));

    /**
     * Packages and classes that take and give ids as they are in the database, with the reason; everywhere else the type of an id
     * says whose it is.
     */
    private static final Map<String, String> KNOWS_NO_KIND = Map.ofEntries(
            entry("no.usht.keeping", "keeps rows, drafts and history of every kind"),
            entry("no.usht.pages", "shows every kind; what a kind answers itself makes its own id of it at once"),
            entry("no.usht.forms", "shows drafts and history of every kind"),
            entry("no.usht.shared.TypedId", "is what all types of ids are"),
            entry("no.usht.content.Field", "reads the id of another record in what the history has kept"),
            entry("no.usht.tenancy.CentreIds", "makes ids of all types, and looks at the mark in one"),
            entry("no.usht.document.Subject", "files are on records of any kind"),
            entry("no.usht.document.SubjectKind", "files are on records of any kind"),
            entry("no.usht.document.DocumentRepository", "files are on records of any kind"),
            entry("no.usht.notify.NoticeRepository", "notices are about anything, of which they keep the id"),
            entry("no.usht.lifecycle.TenantOrder$Split", "chosen are rows that lifecycle knows by their table alone"),
            entry("no.usht.operator.NewCentreService", "what it is given is the id of a draft, as Drafts has it"));

    /** A rule, and classes that break it: one for each way. */
    private record Rule(ArchRule rule, List<Class<?>> broken) {
        Rule(ArchRule rule, Class<?>... broken) {
            this(rule, List.of(broken));
        }
    }

    private static final Map<String, Rule> RULES = new TreeMap<>(Map.ofEntries(
            entry(
                    "JDBC stays in tenancy and lifecycle, or SQL could leave the binding",
                    new Rule(
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackages("no.usht.tenancy..", "no.usht.lifecycle..")
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(
                                            "java.sql..",
                                            "javax.sql..",
                                            "org.springframework.jdbc..",
                                            "org.postgresql.."),
                            Violations.TakesADataSource.class,
                            Violations.TakesATemplate.class,
                            Violations.TakesANamedTemplate.class,
                            Violations.TakesAConnection.class)),
            entry(
                    "SQL is never native outside tenancy and lifecycle",
                    new Rule(
                            methods()
                                    .that()
                                    .areDeclaredInClassesThat()
                                    .resideOutsideOfPackages("no.usht.tenancy..", "no.usht.lifecycle..")
                                    .should(notBeNativeQueries()),
                            Violations.NativeRepository.class,
                            Violations.OlderNativeRepository.class,
                            Violations.AsksNatively.class,
                            Violations.BorrowsAConnection.class)),
            entry(
                    "entities and repositories stay inside their module",
                    new Rule(
                            classes()
                                    .that()
                                    .areAnnotatedWith(Entity.class)
                                    .or()
                                    .areAssignableTo(Repository.class)
                                    .should()
                                    .bePackagePrivate(),
                            Violations.PublicThing.class,
                            Violations.NativeRepository.class)),
            entry(
                    "views stay inside their module",
                    new Rule(
                            classes()
                                    .that()
                                    .areAnnotatedWith(Route.class)
                                    .should()
                                    .bePackagePrivate()
                                    .andShould()
                                    .resideInAPackage("..ui"),
                            Violations.PublicView.class)),
            entry(
                    "a service says who may call it",
                    new Rule(
                            classes()
                                    .that(areOpenToOthers())
                                    .should()
                                    .beAnnotatedWith(PreAuthorize.class)
                                    .orShould(haveAReasonNotTo()),
                            Violations.OpenService.class,
                            Violations.OPEN_SERVICE_WITHIN,
                            Violations.OpenComponent.class)),
            entry(
                    "views call services, not repositories",
                    new Rule(
                            noClasses()
                                    .that()
                                    .resideInAPackage("..ui..")
                                    .should()
                                    .dependOnClassesThat()
                                    .areAssignableTo(Repository.class),
                            ViewWithRepository.class)),
            entry(
                    "what is injected comes through the constructor",
                    new Rule(fields().should().notBeAnnotatedWith(Autowired.class), Violations.OpenService.class)),
            entry(
                    "the user interface stays out of a module's root",
                    new Rule(
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackages(
                                            "no.usht",
                                            "..ui..",
                                            "no.usht.uikit..",
                                            "no.usht.forms..",
                                            "no.usht.lists..",
                                            "no.usht.pages..",
                                            "no.usht.shell..",
                                            "no.usht.edge..")
                                    .should()
                                    .dependOnClassesThat(are(resideInAPackage("com.vaadin.flow.component.."))),
                            Violations.PublicView.class)),
            entry(
                    "what asks before something is lost has the focus on the way back",
                    new Rule(
                            noClasses()
                                    .that()
                                    .doNotHaveFullyQualifiedName(CancelFirst.class.getName())
                                    .should()
                                    .callMethod(ConfirmDialog.class, "open"),
                            Violations.AsksWithTheFocusOnTheDeed.class)),
            entry(
                    "time comes from the clock that is injected, or a test could not say what day it is",
                    new Rule(
                            noClasses()
                                    .that()
                                    .doNotHaveFullyQualifiedName("no.usht.tenancy.TenancyConfiguration")
                                    .should()
                                    .callCodeUnitWhere(asksTheMachineForTheTime()),
                            Violations.TellsTheDay.class,
                            Violations.TellsTheDayInAZone.class,
                            Violations.TellsTheMillisecond.class,
                            Violations.MakesAClock.class,
                            Violations.MakesADate.class)),
            entry(
                    "an id says whose it is",
                    new Rule(
                            codeUnits().that().arePublic().should(sayWhoseIdsTheyAre()),
                            Violations.TakesAnyId.class,
                            Violations.GivesAnyIds.class,
                            Violations.HoldsAnyId.class)),
            entry(
                    "types of ids are records called …Id, or Hibernate would not find them",
                    new Rule(
                            classes()
                                    .that()
                                    .implement(TypedId.class)
                                    .should()
                                    .beRecords()
                                    .andShould()
                                    .haveSimpleNameEndingWith("Id"),
                            Violations.IdOfNoName.class,
                            Violations.IdInAClass.class)),
            entry(
                    "nothing is called Impl, Dto, Entity or Helper",
                    new Rule(
                            noClasses()
                                    .should()
                                    .haveSimpleNameEndingWith("Impl")
                                    .orShould(haveForbiddenNames()),
                            Violations.NothingImpl.class,
                            Violations.NothingDto.class,
                            Violations.NothingManager.class))));

    @TestFactory
    Stream<DynamicTest> holds() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().rule().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> canFail() {
        return RULES.entrySet().stream()
                .flatMap(rule -> rule.getValue().broken().stream()
                        .map(broken -> DynamicTest.dynamicTest(
                                rule.getKey() + ": " + broken.getSimpleName(),
                                () -> assertThat(rule.getValue()
                                                .rule()
                                                .evaluate(new ClassFileImporter().importClasses(broken))
                                                .hasViolation())
                                        .isTrue())));
    }

    /** So many arguments can be told from each other by their places; records of more parts have a builder. */
    private static final int MOST_ARGUMENTS = 8;

    private static final ArchRule BUILT_BY_NAMES = classes()
            .that()
            .areNotAnnotatedWith("io.soabase.recordbuilder.core.RecordBuilderGenerated")
            .should(giveFewArguments());

    @Test
    void buildsWhatHasManyPartsByTheirNames() {
        BUILT_BY_NAMES.check(new ClassFileImporter()
                .importPackages("no.usht")
                .that(DescribedPredicate.not(resideInAPackage(Violations.class.getPackageName()))));
    }

    @Test
    void noticesArgumentsThatCountByTheirPlaces() {
        assertThat(Stream.of(Violations.CountsArguments.class, Violations.CountsPartsOfARecord.class))
                .allSatisfy(broken -> assertThat(BUILT_BY_NAMES
                                .evaluate(new ClassFileImporter().importClasses(broken))
                                .hasViolation())
                        .isTrue());
    }

    @Test
    void givesAReasonOnlyWhereOneIsNeeded() {
        assertThat(PROGRAM.stream()
                        .filter(areOpenToOthers())
                        .filter(type -> !type.isAnnotatedWith(PreAuthorize.class))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_PERMISSION.keySet());
    }

    @Test
    void leavesIdsWithoutATypeOnlyWhereTheyAre() {
        assertThat(KNOWS_NO_KIND.keySet())
                .allSatisfy(place -> assertThat(PROGRAM.stream()
                                .filter(type -> isIn(place, type))
                                .flatMap(type -> type.getCodeUnits().stream())
                                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)))
                        .anyMatch(ArchitectureTests::namesAnyId));
    }

    @Test
    void looksAtTheWholeProgram() {
        assertThat(PROGRAM).hasSizeGreaterThan(150);
    }

    /** What a view or another module can have injected, and what calls itself a service inside one. */
    private static DescribedPredicate<JavaClass> areOpenToOthers() {
        return DescribedPredicate.describe(
                "are services, or public components",
                type -> type.isAnnotatedWith(Service.class)
                        || (type.isMetaAnnotatedWith(Component.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC)
                                && !type.isMetaAnnotatedWith(Configuration.class)));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time", call -> {
            JavaClass owner = call.getTargetOwner();
            List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
            return switch (call.getName()) {
                case "now" ->
                    owner.getPackageName().startsWith("java.time")
                            && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
                case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                case JavaConstructor.CONSTRUCTOR_NAME -> owner.isEquivalentTo(Date.class) && parameters.isEmpty();
                default -> owner.isEquivalentTo(Clock.class) && call.getName().startsWith("system");
            };
        });
    }

    private static ArchCondition<JavaCodeUnit> sayWhoseIdsTheyAre() {
        return new ArchCondition<>("say whose ids they take and give") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                JavaClass owner = unit.getOwner();
                boolean may = mayNameAnyId(owner)
                        || owner.isAssignableTo(TypedId.class)
                        || Stream.concat(owner.getAllRawInterfaces().stream(), owner.getAllRawSuperclasses().stream())
                                .filter(ArchitectureTests::mayNameAnyId)
                                .flatMap(above -> above.getMethods().stream())
                                .anyMatch(above -> above.getName().equals(unit.getName())
                                        && above.getParameters().size()
                                                == unit.getParameters().size());
                if (!may && namesAnyId(unit)) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getFullName() + " has an id of no type"));
                }
            }
        };
    }

    private static boolean mayNameAnyId(JavaClass type) {
        return KNOWS_NO_KIND.keySet().stream().anyMatch(place -> isIn(place, type));
    }

    private static boolean isIn(String place, JavaClass type) {
        return type.getName().equals(place)
                || type.getPackageName().equals(place)
                || type.getPackageName().startsWith(place + ".");
    }

    private static boolean namesAnyId(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .anyMatch(type -> type.isEquivalentTo(UUID.class));
    }

    private static ArchCondition<JavaClass> haveAReasonNotTo() {
        return new ArchCondition<>("have a reason not to") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, WITHOUT_PERMISSION.containsKey(type.getSimpleName()), type.getFullName()));
            }
        };
    }

    private static ArchCondition<JavaMethod> notBeNativeQueries() {
        return new ArchCondition<>("not be native queries") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean isNative = method.isAnnotatedWith(NativeQuery.class)
                        || method.tryGetAnnotationOfType(Query.class)
                                .map(Query::nativeQuery)
                                .orElse(false);
                boolean asksForOne = method.getMethodCallsFromSelf().stream()
                        .map(JavaCall::getName)
                        .anyMatch(name -> name.startsWith("createNative") || LENDS_A_CONNECTION.contains(name));
                if (isNative || asksForOne) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is native SQL"));
                }
            }
        };
    }

    /** What another class of ours is given; JPA and Jackson give theirs by reflection. */
    private static ArchCondition<JavaClass> giveFewArguments() {
        return new ArchCondition<>("give at most " + MOST_ARGUMENTS + " arguments") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.<JavaCodeUnitAccess<?>>concat(
                                type.getCodeUnitCallsFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream())
                        .filter(access ->
                                access.getTargetOwner().getPackageName().startsWith("no.usht"))
                        .filter(access -> !access.getTargetOwner().equals(type))
                        .filter(access ->
                                access.getTarget().getRawParameterTypes().size() > MOST_ARGUMENTS)
                        // Those of a service have a type each, and can't change places.
                        .filter(access -> !access.getTargetOwner().isAnnotatedWith(Service.class))
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> haveForbiddenNames() {
        return new ArchCondition<>("have a name that says nothing") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean forbidden = Stream.of("Dto", "DTO", "Entity", "Helper", "Utils", "Manager")
                        .anyMatch(suffix -> type.getSimpleName().endsWith(suffix));
                events.add(new SimpleConditionEvent(type, forbidden, type.getFullName()));
            }
        };
    }
}
