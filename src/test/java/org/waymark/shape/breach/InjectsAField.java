package org.waymark.shape.breach;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** No component, so that no test's application context picks it up. */
class InjectsAField {
    @Autowired
    @Nullable
    Clock clock;
}
