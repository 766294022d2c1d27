/** The vault: outside identifiers and their keys, apart from events. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.waymark.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
