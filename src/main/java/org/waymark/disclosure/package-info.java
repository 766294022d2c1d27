/**
 * Cells and earlier releases in, the pattern of what may be shown out: proven against one who knows the rules and all that is
 * shown. Pure: knows of no database, no clock and no door.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.waymark.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
