/** A projection that does more than offer a table. */
@NullMarked
package org.waymark.shape.breach.timeliness.projection;

import org.jspecify.annotations.NullMarked;
