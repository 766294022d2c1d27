/** Keeps the events: an embedded store, their stable names, the chain of hashes and its seals, reading them in order. */
@ApplicationModule(allowedDependencies = {"shared", "journey", "journey::events", "journey::commands"})
@NullMarked
package org.waymark.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
