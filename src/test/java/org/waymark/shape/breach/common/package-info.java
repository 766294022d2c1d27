/** A package named for nothing. */
@NullMarked
package org.waymark.shape.breach.common;

import org.jspecify.annotations.NullMarked;
