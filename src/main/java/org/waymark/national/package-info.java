/** What DfE has published, release by release: dated reference data, the same for every council. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.waymark.national;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
