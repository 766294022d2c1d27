/** HTTP in: logins, imports, health. Translates and nothing more. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "intake",
            "timeliness::projection",
            "api",
            "querylog",
            "questions",
            "briefing",
            "briefing::documents",
            "briefing::writing"
        })
@NullMarked
package org.waymark.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
