/** Remembers who asked what, why, and what was given: appended to, chained, and never changed. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.waymark.querylog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
