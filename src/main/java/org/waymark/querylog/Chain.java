package org.waymark.querylog;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.waymark.shared.Sha256;

/** How each question is tied to the one before it. */
final class Chain {
    private Chain() {}

    /** @param before the hash of the question before, in hexadecimal digits; empty for the first */
    static byte[] hash(String before, long number, Asked asked) {
        List<String> fields = new ArrayList<>();
        fields.add(Long.toString(number));
        fields.addAll(asked.fields());
        return Sha256.chained(HexFormat.of().parseHex(before), fields);
    }
}
