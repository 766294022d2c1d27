/** The events of the journey's vocabulary. */
@NamedInterface("events")
@NullMarked
package org.waymark.journey.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
