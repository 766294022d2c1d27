/** Reaches into a neighbour. */
@NullMarked
package org.waymark.shape.breach.modules.left;

import org.jspecify.annotations.NullMarked;
