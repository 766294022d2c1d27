/** What people say of one case at a time, into commands; and what was said of a case, when and by whom. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "journey",
            "journey::commands",
            "journey::events",
            "ledger",
            "timeliness::projection",
            "warehouse"
        })
@NullMarked
package org.waymark.recording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
