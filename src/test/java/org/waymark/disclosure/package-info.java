/** Tables worked by hand, tables of others with known answers, every table that fits, and a second solver. */
@NullMarked
package org.waymark.disclosure;

import org.jspecify.annotations.NullMarked;
