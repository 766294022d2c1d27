/** Takes a home away in one file while the service works in it, and puts it back into an empty one. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "ledger", "querylog"})
@NullMarked
package org.waymark.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
