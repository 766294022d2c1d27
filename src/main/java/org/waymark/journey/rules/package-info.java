/** In which order the milestones of one period of care may follow each other. */
@NamedInterface("rules")
@NullMarked
package org.waymark.journey.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
