/** Shows one class and hides another. */
@NullMarked
package org.waymark.shape.breach.modules.right;

import org.jspecify.annotations.NullMarked;
