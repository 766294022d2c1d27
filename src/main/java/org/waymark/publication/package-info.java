/** The one gate: every cell that anybody sees leaves through here. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
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
