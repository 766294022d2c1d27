package org.waymark.web.pages.dashboards;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Refusal;
import org.waymark.web.pages.ShownNote;
import org.waymark.web.pages.asking.Download;

/**
 * A section of a dashboard as its page shows it.
 *
 * @param note null where {@code refusal} says why there is none
 */
record ShownSection(
        String title,
        String anchor,
        @Nullable ShownNote note,
        @Nullable Refusal refusal,
        List<Download> downloads) {}
