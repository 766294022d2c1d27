/** A warehouse with a second way to its statements. */
@NullMarked
package org.waymark.shape.breach.warehouse;

import org.jspecify.annotations.NullMarked;
