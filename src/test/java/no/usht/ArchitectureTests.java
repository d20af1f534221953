package no.usht;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import no.usht.architecture.Violations;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Rules that the compiler does not know; for each, {@link Violations} holds a class that breaks it. */
class ArchitectureTests {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("no.usht");

    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages("no.usht.architecture");

    private static final Map<String, ArchRule> RULES = new TreeMap<>(Map.of(
            "JDBC stays in tenancy, or SQL could leave the binding",
            noClasses()
                    .that()
                    .resideOutsideOfPackage("no.usht.tenancy..")
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(DataSource.class, JdbcOperations.class, JdbcClient.class),
            "SQL is never native outside tenancy",
            methods()
                    .that()
                    .areDeclaredInClassesThat()
                    .resideOutsideOfPackage("no.usht.tenancy..")
                    .should(notBeNativeQueries()),
            "entities and repositories stay inside their module",
            classes()
                    .that()
                    .areAnnotatedWith(Entity.class)
                    .or()
                    .areAssignableTo(Repository.class)
                    .should()
                    .bePackagePrivate(),
            "views stay inside their module",
            classes()
                    .that()
                    .areAnnotatedWith(Route.class)
                    .should()
                    .bePackagePrivate()
                    .andShould()
                    .resideInAPackage("..ui"),
            "a service says who may call it",
            classes()
                    .that()
                    .areAnnotatedWith(Service.class)
                    .and()
                    .arePublic()
                    .should()
                    .beAnnotatedWith(PreAuthorize.class),
            "views call services, not repositories",
            noClasses()
                    .that()
                    .resideInAPackage("..ui..")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(Repository.class),
            "what is injected comes through the constructor",
            fields().should().notBeAnnotatedWith(Autowired.class),
            "the user interface stays out of a module's root",
            noClasses()
                    .that()
                    .resideOutsideOfPackages("no.usht", "..ui..", "no.usht.uikit..", "no.usht.shell..")
                    .should()
                    .dependOnClassesThat(are(resideInAPackage("com.vaadin.flow.component.."))),
            "nothing is called Impl, Dto, Entity or Helper",
            noClasses().should().haveSimpleNameEndingWith("Impl").orShould(haveForbiddenNames())));

    @TestFactory
    Stream<DynamicTest> holds() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> canFail() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(VIOLATIONS).hasViolation())
                                .isTrue()));
    }

    @Test
    void looksAtTheWholeProgram() {
        assertThat(PROGRAM).hasSizeGreaterThan(150);
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
                        .anyMatch(call -> call.getName().startsWith("createNative"));
                if (isNative || asksForOne) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is native SQL"));
                }
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
