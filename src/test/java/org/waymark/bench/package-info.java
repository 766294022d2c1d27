/** How fast the house is, side by side with the least that anybody could do: started by {@code make bench}. */
@NullMarked
package org.waymark.bench;

import org.jspecify.annotations.NullMarked;
