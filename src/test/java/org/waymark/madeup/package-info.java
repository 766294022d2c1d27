/** What the made-up children of the benchmark and of the demonstration have in common: chance, and how returns are written. */
@NullMarked
package org.waymark.madeup;

import org.jspecify.annotations.NullMarked;
