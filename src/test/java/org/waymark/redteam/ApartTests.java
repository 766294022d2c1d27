package org.waymark.redteam;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The attacker knows what comes over HTTP and nothing of the program; and no judge of his is a part of what is judged. */
class ApartTests {
    private static final Path CLASSES = Path.of("target", "test-classes", "org", "waymark");
    private static final JavaClasses RED_TEAM = new ClassFileImporter().importPath(CLASSES.resolve("redteam"));

    private static ArchRule standsOutside(String room) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..", "tools.jackson..", "com.google.ortools..", "org.jspecify..", "..redteam.attack"));
    }

    private static ArchRule asksOnlyOverHttp(String... rooms) {
        return noClasses()
                .that()
                .resideInAnyPackage(rooms)
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.waymark..")
                        .and(not(resideInAnyPackage("org.waymark", "org.waymark.redteam..", "org.waymark.web"))));
    }

    @Test
    void keepsTheAttackerOutside() {
        standsOutside("..redteam.attack").check(RED_TEAM);
        asksOnlyOverHttp("..redteam..").check(RED_TEAM);
    }

    /** Who tells councils' returns is no attacker, and who tries the protector out does not ask over HTTP. */
    @Test
    void wouldNoticeOneInside() {
        var protector = new ClassFileImporter().importPath(CLASSES.resolve("disclosure"));

        assertThat(standsOutside("..redteam.council").evaluate(RED_TEAM).hasViolation())
                .isTrue();
        assertThat(asksOnlyOverHttp("..disclosure..").evaluate(protector).hasViolation())
                .isTrue();
    }
}
