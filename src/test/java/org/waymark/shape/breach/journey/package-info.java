/** Modulith's annotations are the only ones of Spring that the journey may carry. */
@NamedInterface("journey")
@NullMarked
package org.waymark.shape.breach.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
