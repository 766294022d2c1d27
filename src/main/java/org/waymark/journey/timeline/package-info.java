/** What holds of a child at a knowledge date, from the child's own events: pure, and row for row what the projection derives. */
@NullMarked
package org.waymark.journey.timeline;

import org.jspecify.annotations.NullMarked;
