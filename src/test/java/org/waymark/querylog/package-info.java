@NullMarked
package org.waymark.querylog;

import org.jspecify.annotations.NullMarked;
