/** Decides and remembers: what a submission states of a child's way to adoption, as events that are never overwritten. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.waymark.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
