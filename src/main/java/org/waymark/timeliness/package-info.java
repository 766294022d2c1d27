/** Events into statements, statements into journeys; measures over journeys; the question and what answers it. */
@ApplicationModule(allowedDependencies = {"shared", "statistics", "ledger", "warehouse"})
@NullMarked
package org.waymark.timeliness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
