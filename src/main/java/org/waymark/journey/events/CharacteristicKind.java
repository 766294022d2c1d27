package org.waymark.journey.events;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.waymark.shared.ReturnCodes.CategoryOfNeed;
import org.waymark.shared.ReturnCodes.Ethnicity;
import org.waymark.shared.ReturnCodes.Sex;

/** What a recorder may say of what a child is like. Ethnicity, sex and month of birth are timeless; the others are dated. */
public enum CharacteristicKind {
    ETHNICITY("ethnicity", codes(Ethnicity.values())),
    SEX("sex", codes(Sex.values())),
    /** A month, such as 2019-06. */
    BORN_IN("bornIn", List.of()),
    NEED("need", codes(CategoryOfNeed.values())),
    DISABILITY("disability", List.of("YES", "NO"));

    private static final int FIRST_YEAR = 1900;
    private final String key;
    private final List<String> codes;

    CharacteristicKind(String key, List<String> codes) {
        this.key = key;
        this.codes = codes;
    }

    private static List<String> codes(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    /** By which it stands in what is sealed. */
    public String key() {
        return key;
    }

    /** Every code that it takes; none for a month. */
    public List<String> codes() {
        return codes;
    }

    public boolean takes(String value) {
        return this == BORN_IN ? isMonth(value) : codes.contains(value);
    }

    private static boolean isMonth(String value) {
        try {
            var month = YearMonth.parse(value);
            return month.toString().equals(value) && month.getYear() >= FIRST_YEAR && month.getYear() < 10_000;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
