@NullMarked
package org.waymark.backup;

import org.jspecify.annotations.NullMarked;
