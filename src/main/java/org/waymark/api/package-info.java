/** GraphQL in, answers out: translates and nothing more. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "briefing",
            "glossary",
            "national",
            "publication",
            "querylog",
            "questions",
            "questions::register",
            "recompute",
            "recording",
            "retention",
            "statistics",
            "timeliness::question",
            "journey::commands",
            "journey::events",
            "ledger"
        })
@NullMarked
package org.waymark.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
