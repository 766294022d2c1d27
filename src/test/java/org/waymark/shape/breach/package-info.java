/** Wrong on purpose: each class breaks one rule, or stands beside one that does and breaks none. */
@NullMarked
package org.waymark.shape.breach;

import org.jspecify.annotations.NullMarked;
