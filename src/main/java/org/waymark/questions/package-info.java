/** What members and officers ask again and again: saved questions, each a file under {@code queries/questions}. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.waymark.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
