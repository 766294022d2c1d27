/** Owns the DuckDB files: opening, locking down, and the SQL files that alone may run in them. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.waymark.warehouse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
