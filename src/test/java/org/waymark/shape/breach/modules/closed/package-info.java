/** Says that it needs nobody, and asks its neighbour. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.waymark.shape.breach.modules.closed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
