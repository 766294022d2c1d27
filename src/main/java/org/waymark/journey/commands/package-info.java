/** The commands of the journey's vocabulary. */
@NamedInterface("commands")
@NullMarked
package org.waymark.journey.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
