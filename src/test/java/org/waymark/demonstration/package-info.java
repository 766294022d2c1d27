/** Makes the demonstration council: started by {@code make demonstration}, the same files for the same seed. */
@NullMarked
package org.waymark.demonstration;

import org.jspecify.annotations.NullMarked;
