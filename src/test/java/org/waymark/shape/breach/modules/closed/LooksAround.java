package org.waymark.shape.breach.modules.closed;

import org.waymark.shape.breach.modules.right.Open;

public class LooksAround {
    Open open() {
        return new Open();
    }
}
