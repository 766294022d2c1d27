/** For how long what tells of a child is kept: shredding, holds, and what is due. */
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
package org.waymark.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
