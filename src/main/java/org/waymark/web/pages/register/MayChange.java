package org.waymark.web.pages.register;

import org.waymark.api.Role;
import org.waymark.web.pages.Frame;

/** Who sees to members' questions. GraphQL decides; pages only show nobody a button that would be refused. */
final class MayChange {
    private MayChange() {}

    static boolean of(Frame frame) {
        return frame.has(Role.ANALYST) || frame.has(Role.OFFICER) || frame.has(Role.ADMIN);
    }
}
