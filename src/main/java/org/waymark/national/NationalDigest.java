package org.waymark.national;

import java.util.ArrayList;
import java.util.List;
import org.waymark.shared.Sha256;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The same question with the same figures has the same digest, here and on any other machine. */
final class NationalDigest {
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private NationalDigest() {}

    /** @param question what was asked, with "now" left as such: the clock is no part of it */
    static String of(List<Object> question, List<List<Object>> rows) {
        return new Sha256()
                .with(CANONICAL.writeValueAsString(List.of(question, rows)))
                .hex();
    }

    static List<Object> of(PublishedFigure told) {
        List<Object> row = new ArrayList<>(List.of(
                told.area().code(),
                told.year().label(),
                told.characteristic(),
                told.release().id()));
        row.add(of(told.figure()));
        var percentage = told.percentage();
        row.add(percentage == null ? "" : of(percentage));
        return row;
    }

    static Object of(Figure figure) {
        return switch (figure) {
            case Figure.Shown shown -> shown.value();
            case Figure.Signed signed -> signed.sign().name();
        };
    }
}
