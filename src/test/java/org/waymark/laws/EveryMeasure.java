package org.waymark.laws;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.TestHome;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Window;

/**
 * Every measure about children that there is, so that no new one goes without its laws, and the years of the random
 * histories. Yearly counts have their own, in {@link CountsAgreementTests}.
 */
final class EveryMeasure {
    static final List<String> CODES = Stream.concat(
                    TestHome.LIBRARY.definitions().stream()
                            .filter(definition -> definition.records() != Definition.Records.COUNTS
                                    && definition.records() != Definition.Records.HOUSEHOLDS)
                            .map(Definition::code)
                            .filter(code -> !List.of("INTERVAL", "BETWEEN").contains(code)),
                    Stream.of(
                            "INTERVAL:ENTERED_CARE:ADM_DECISION",
                            "INTERVAL:PLACEMENT_ORDER:MOVED_IN",
                            "INTERVAL:MATCH:ADOPTION_ORDER",
                            "INTERVAL:MOVED_IN:APPLICATION",
                            "BETWEEN:ENTERED_CARE:ADM_DECISION",
                            "BETWEEN:PROCEEDINGS_ISSUED:PLACEMENT_ORDER",
                            "BETWEEN:ADM_DECISION:PLACEMENT_ORDER",
                            "BETWEEN:ADM_DECISION:MATCH",
                            "BETWEEN:PLACEMENT_ORDER:MATCH",
                            "BETWEEN:MATCH:MOVED_IN",
                            "BETWEEN:MOVED_IN:APPLICATION"))
            .distinct()
            .toList();

    static final List<Period> YEARS = IntStream.range(2018, 2021)
            .mapToObj(FinancialYear::new)
            .flatMap(year -> Window.ONE_YEAR.endingIn(year).stream())
            .toList();

    /** The years, the three together, and the quarters of the middle one. */
    static final List<Period> WINDOWS = Stream.of(
                    YEARS,
                    Window.THREE_YEARS.endingIn(new FinancialYear(2020)),
                    Window.QUARTER.endingIn(new FinancialYear(2019)))
            .flatMap(List::stream)
            .toList();

    private EveryMeasure() {}
}
