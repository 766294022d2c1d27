/** Numbers from numbers: how long a wait lasts where some still wait, and how sure that is. Knows of no child and no database. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
