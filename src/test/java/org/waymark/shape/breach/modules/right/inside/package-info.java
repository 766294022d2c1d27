/** Hidden by its module. */
@NullMarked
package org.waymark.shape.breach.modules.right.inside;

import org.jspecify.annotations.NullMarked;
