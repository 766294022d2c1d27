/** HTTP in, pages out: logins, imports, notes, health. Translates and nothing more. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "intake",
            "timeliness::projection",
            "timeliness::question",
            "api",
            "querylog",
            "questions",
            "glossary",
            "briefing",
            "briefing::documents",
            "briefing::writing"
        })
@NullMarked
package org.waymark.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
