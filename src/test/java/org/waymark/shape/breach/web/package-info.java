/** A room that has no business with a database. */
@NullMarked
package org.waymark.shape.breach.web;

import org.jspecify.annotations.NullMarked;
