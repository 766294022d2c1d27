/** Curves worked by hand, held against R, and shuffled. */
@NullMarked
package org.waymark.statistics;

import org.jspecify.annotations.NullMarked;
