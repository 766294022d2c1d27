/** Pages on which editions are read, proposed, approved and overruled. */
@NullMarked
package org.waymark.web.pages.editions;

import org.jspecify.annotations.NullMarked;
