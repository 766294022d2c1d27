/** A room that may speak SQL, if it can say where the text comes from. */
@NullMarked
package org.waymark.shape.breach.ledger;

import org.jspecify.annotations.NullMarked;
