/** Pictures as SVG and PNG: one drawing, laid out once, by the conventions of the Analysis Function. */
@NamedInterface("pictures")
@NullMarked
package org.waymark.briefing.pictures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
