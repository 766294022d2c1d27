/** Notes: what an answer says, in guarded words, tables and pictures, and as documents. Knows no figure but those of answers. */
@ApplicationModule(allowedDependencies = {"shared", "glossary", "questions"})
@NullMarked
package org.waymark.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
