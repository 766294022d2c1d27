/** The words of the field: what councils, courts and returns mean by them. */
@ApplicationModule(allowedDependencies = {"shared", "timeliness::question"})
@NullMarked
package org.waymark.glossary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
