package org.waymark.shared;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is counted once a year because no record of a child holds it. In counts.csv the names are in lower case. */
public enum YearlyCount {
    /** Families for whom the threshold for proceedings was met, by what came next. */
    FAMILIES_THRESHOLD_MET("pre_proceedings", "immediate_issue"),
    /** Families whose pre-proceedings ended, by how. */
    FAMILIES_PRE_PROCEEDINGS_ENDED("diverted", "issued"),
    /** Families for whom care proceedings were issued, by what came before. */
    FAMILIES_PROCEEDINGS_ISSUED("after_pre_proceedings", "without_pre_proceedings"),
    /** Children from abroad; they are not looked after and stand in no return. */
    INTERCOUNTRY_ADOPTIONS("applied", "approved", "adopted"),
    PANEL_MEMBERS_BY_ETHNIC_GROUP(Keys.ETHNIC_GROUPS),
    PANEL_MEMBERS_BY_SEX("female", "male", "not_known"),
    /** Households approved, by the ethnic group of the main applicant. */
    ADOPTERS_APPROVED_BY_ETHNIC_GROUP(Keys.ETHNIC_GROUPS),
    /** Approved and not matched on 31 March. */
    ADOPTERS_WAITING("households"),
    /** What the council printed, by measure: the one count that may have decimals. */
    PUBLISHED;

    private static final int MOST = 100_000;
    private static final Pattern PUBLISHED_KEY =
            Pattern.compile("[A-Z][A-Z0-9_]{1,60}(\\.(numerator|denominator|percent))?");

    private final List<String> keys;

    YearlyCount(String... keys) {
        this.keys = List.of(keys);
    }

    public static Optional<YearlyCount> ofFileName(String name) {
        return Arrays.stream(values())
                .filter(each -> each.fileName().equals(name))
                .findFirst();
    }

    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The keys that there are; none where any measure's id may be one. */
    public List<String> keys() {
        return keys;
    }

    public boolean hasKey(String key) {
        return this == PUBLISHED ? PUBLISHED_KEY.matcher(key).matches() : keys.contains(key);
    }

    /** Whether it can be that many: a whole number that is not too large to be true. */
    public boolean canBe(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && (this == PUBLISHED || value.stripTrailingZeros().scale() <= 0);
    }

    private static final class Keys {
        private static final String[] ETHNIC_GROUPS = {"white", "mixed", "asian", "black", "other", "not_known"};
    }
}
