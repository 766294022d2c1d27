/** The rules that guard the shape of the code, and the breaches that prove each of them can fail. */
@NullMarked
package org.waymark.shape;

import org.jspecify.annotations.NullMarked;
