/** What members and officers ask: saved questions, each a file under {@code queries/questions}, and the register of who asked what. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "journey::commands",
            "journey::events",
            "ledger",
            "timeliness::projection",
            "warehouse"
        })
@NullMarked
package org.waymark.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
