/** What may be shown to whom: editions, and the one gate through which every cell leaves that anybody sees. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "disclosure",
            "journey::commands",
            "journey::events",
            "ledger",
            "statistics",
            "timeliness",
            "timeliness::question",
            "timeliness::projection",
            "warehouse"
        })
@NullMarked
package org.waymark.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
