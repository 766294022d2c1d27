package org.waymark.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinancialYearTests {
    @ParameterizedTest
    @CsvSource({"2022-23, 2022-23", "2020-23, 2022-23", "1998-01, 2000-01", "2022-23 Q3, 2022-23"})
    void namesTheYearInWhichAPeriodEnds(String period, String year) {
        assertThat(FinancialYear.inWhichEnds(period)).map(FinancialYear::label).contains(year);
    }

    @ParameterizedTest
    @CsvSource({"2022", "2022/23", "as in 2022-23", "2022-23 Q5", "9999-01"})
    void namesNoneForWhatIsNoPeriod(String words) {
        assertThat(FinancialYear.inWhichEnds(words)).isEmpty();
    }
}
