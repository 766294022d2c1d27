package org.waymark.shape.breach.journey;

import org.springframework.util.StringUtils;

class AsksSpring {
    boolean isTold(String value) {
        return StringUtils.hasText(value);
    }
}
