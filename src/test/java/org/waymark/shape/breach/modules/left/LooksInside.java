package org.waymark.shape.breach.modules.left;

import org.waymark.shape.breach.modules.right.inside.Hidden;

public class LooksInside {
    Hidden hidden() {
        return new Hidden();
    }
}
