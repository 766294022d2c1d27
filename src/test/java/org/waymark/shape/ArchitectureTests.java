package org.waymark.shape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds in the main code, and is seen to fail on classes that break it: on these, and on none beside them. */
class ArchitectureTests {
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Rooms.mainClasses());
    private static final JavaClasses PLANTED = new ClassFileImporter().importPath(Rooms.plantedBreaches());

    static final ArchRule THE_JOURNEY_IS_PLAIN_JAVA = noClasses()
            .that(are(Rooms.in("journey")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..",
                            "java.sql..",
                            "javax.sql..",
                            "org.duckdb..",
                            "org.sqlite..",
                            "com.zaxxer..")
                    .and(not(resideInAPackage("org.springframework.modulith.."))));

    static final ArchRule CONNECTIONS_STAY_WHERE_DATA_IS_KEPT = noClasses()
            .that(are(not(Rooms.in("warehouse", "ledger", "identity", "querylog"))))
            .should()
            .dependOnClassesThat(belongToAnyOf(
                            Connection.class,
                            Statement.class,
                            PreparedStatement.class,
                            CallableStatement.class,
                            DriverManager.class,
                            DataSource.class)
                    .or(resideInAnyPackage("org.springframework.jdbc..", "org.sqlite..", "com.zaxxer..")));

    static final ArchRule DUCKDB_STAYS_IN_THE_WAREHOUSE = noClasses()
            .that(are(not(Rooms.in("warehouse"))).and(not(resideInAPackage("..timeliness.projection"))))
            .should()
            .dependOnClassesThat(resideInAPackage("org.duckdb.."));

    static final ArchRule THE_PROJECTION_ONLY_OFFERS_DUCKDB_A_TABLE = noClasses()
            .that(resideInAPackage("..timeliness.projection"))
            .should()
            .dependOnClassesThat(resideInAPackage("org.duckdb..")
                    .and(not(nameMatching(".*\\.DuckDB(TableFunction.*|DataChunk.*|ColumnType|Value|.*Vector)"))));

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .accessTargetWhere(describe("it reads the time without a Clock", ArchitectureTests::readsTheWallClock));

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource");

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS_FOR = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..helper..", "..common..", "..impl..", "..base..");

    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes().should(lieInANullMarkedPackage());

    static final ArchRule ONLY_FILES_BECOME_SQL =
            classes().that().haveSimpleName("Sql").should().haveOnlyPrivateConstructors();

    private record Guard(ArchRule rule, String... breaches) {
        boolean expects(String violation) {
            return Stream.of(breaches).anyMatch(breach -> violation.contains("shape.breach." + breach));
        }

        @Override
        public String toString() {
            return rule.getDescription();
        }
    }

    static Stream<Guard> guards() {
        return Stream.of(
                new Guard(
                        THE_JOURNEY_IS_PLAIN_JAVA,
                        "journey.AsksSpring",
                        "journey.AsksJdbc",
                        "journey.AsksDuckDb",
                        "journey.AsksSqlite"),
                new Guard(
                        CONNECTIONS_STAY_WHERE_DATA_IS_KEPT,
                        "web.OpensAConnection",
                        "web.PreparesAStatement",
                        "web.AsksForASource",
                        "journey.AsksSqlite"),
                new Guard(DUCKDB_STAYS_IN_THE_WAREHOUSE, "web.OpensDuckDb", "journey.AsksDuckDb"),
                new Guard(THE_PROJECTION_ONLY_OFFERS_DUCKDB_A_TABLE, "timeliness.projection.KeepsDuckDbOpen"),
                new Guard(TIME_COMES_FROM_A_CLOCK, "ReadsTheWallClock"),
                new Guard(NOTHING_IS_INJECTED_INTO_FIELDS, "InjectsAField"),
                new Guard(
                        NAMES_SAY_WHAT_A_CLASS_IS_FOR,
                        "BadNames$VaultImpl",
                        "BadNames$VaultManager",
                        "BadNames$VaultHelper",
                        "BadNames$VaultUtil",
                        "BadNames$VaultUtils",
                        "BadNames$VaultBase",
                        "BadNames$AbstractVault",
                        "common.Oddments",
                        "common.package-info"),
                new Guard(EVERY_PACKAGE_IS_NULL_MARKED, "unmarked.InAnUnmarkedPackage"),
                new Guard(ONLY_FILES_BECOME_SQL, "warehouse.Sql"));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void holdsInTheMainCode(Guard guard) {
        guard.rule().check(MAIN);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void failsOnPlantedBreachesOnly(Guard guard) {
        var violations = guard.rule().evaluate(PLANTED).getFailureReport().getDetails();

        assertThat(violations).allMatch(guard::expects);
        assertThat(guard.breaches())
                .allSatisfy(breach -> assertThat(violations).anyMatch(each -> each.contains(breach)));
    }

    @Test
    void seesEveryWayOfReadingTheWallClock() {
        assertThat(TIME_COMES_FROM_A_CLOCK.evaluate(PLANTED).getFailureReport().getDetails())
                .hasSize(11);
    }

    private static boolean readsTheWallClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" ->
                owner.isEquivalentTo(Date.class)
                        && target.getRawParameterTypes().isEmpty();
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package that says @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " lies in a package without @NullMarked package-info"));
                }
            }
        };
    }
}
