/** The doors to imports: for programs by {@code POST /imports}, and for pages. */
@NullMarked
package org.waymark.web.imports;

import org.jspecify.annotations.NullMarked;
