package org.waymark.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.waymark.WaymarkApplication;

class ModularityTests {
    private static final ImportOption WITH_TESTS = _ -> true;

    private final ApplicationModules modules = ApplicationModules.of(WaymarkApplication.class);

    @Test
    void keepsTheModulesApart() {
        modules.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules).writeDocumentation();
    }

    @Test
    void failsOnPlantedModules() {
        var planted = ApplicationModules.of("org.waymark.shape.breach.modules", WITH_TESTS);

        assertThat(planted.detectViolations().getMessages())
                .anyMatch(message -> message.contains("Module 'left' depends on non-exposed type")
                        && message.contains("right.inside.Hidden"))
                .anyMatch(message -> message.contains("Module 'closed' depends on module 'right'")
                        && message.contains("Allowed targets: none"))
                .noneMatch(message -> message.contains("Module 'right' depends"));
    }
}
