/** What can be asked: measures with their definitions, windows, dimensions and filters. */
@NamedInterface("question")
@NullMarked
package org.waymark.timeliness.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
