/** Turns files that councils really hold into row problems and commands. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "journey",
            "journey::commands",
            "journey::events",
            "ledger",
            "publication",
            "timeliness::projection",
            "warehouse"
        })
@NullMarked
package org.waymark.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
