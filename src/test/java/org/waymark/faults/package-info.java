/** What faults do to a home: processes that are killed, files that are damaged. {@code mvn verify -Pfaults} runs all of it. */
@NullMarked
package org.waymark.faults;

import org.jspecify.annotations.NullMarked;
