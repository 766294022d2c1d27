package org.waymark.shape;

import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** One compiled method's call of another, with the origins of what it hands over. */
record Call(Method from, boolean fromPrivate, Method to, List<Origin> arguments) {
    record Method(String owner, String name, MethodTypeDesc type) {}

    enum Source {
        LITERAL,
        FILE,
        PARAMETER,
        UNKNOWN
    }

    /** @param parameter its place among the calling method's parameters, from 0 */
    record Origin(Source source, int parameter) {
        static final Origin LITERAL = new Origin(Source.LITERAL, -1);
        static final Origin FILE = new Origin(Source.FILE, -1);
        static final Origin UNKNOWN = new Origin(Source.UNKNOWN, -1);
    }

    Origin argument(int n) {
        return n < arguments.size() ? arguments.get(n) : Origin.UNKNOWN;
    }
}
