/** Replays all events into a second file, says what would be different, and puts it in the place of the first, or not. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "publication",
            "timeliness",
            "timeliness::question",
            "timeliness::projection",
            "warehouse"
        })
@NullMarked
package org.waymark.recompute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
