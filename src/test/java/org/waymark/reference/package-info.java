/**
 * A second, deliberately naive reading of the contract: lists and loops, no SQL, everything derived anew for each
 * question. It exists to be compared with the real thing over hand-made and random histories.
 */
@NullMarked
package org.waymark.reference;

import org.jspecify.annotations.NullMarked;
