package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DerivedTests {
    private static final Verdict HIDDEN = new Verdict.Suppressed(Set.of(Reason.FEW_CHILDREN));

    /** 7 of 20 are 35%; 7 of 24 29.2%; 7 of 56 12.5%, which goes up; 7 of 19 would give away more than it says. */
    @Test
    void makesPercentagesOfShownNumbersOnly() {
        assertThat(Percentages.of(shown(7), shown(20))).hasValue(35);
        assertThat(Percentages.of(shown(7), shown(24))).hasValue(29);
        assertThat(Percentages.of(shown(7), shown(56))).hasValue(13);
        assertThat(Percentages.of(shown(0), shown(20))).hasValue(0);
        assertThat(Percentages.of(shown(7), shown(19))).isEmpty();
        assertThat(Percentages.of(HIDDEN, shown(20))).isEmpty();
        assertThat(Percentages.of(shown(7), HIDDEN)).isEmpty();
    }

    /** 101, 102 ... 110 come to 1055: 105.5, to tens 110. Of nine, or of four families, there is none. */
    @Test
    void roundsAMeanOfFewToTens() {
        assertThat(Averages.mean(apart(10, 101))).hasValue(110);
        assertThat(Averages.mean(apart(9, 101))).isEmpty();
        assertThat(Averages.mean(ofFamilies(10, 4))).isEmpty();
        assertThat(Averages.mean(ofFamilies(10, 5))).hasValue(100);
    }

    /** 60 of 100 ... 159 have 129.5; 200 of 101 ... 300 have 200.5, 200 of 106 ... 305 have 205.5. */
    @Test
    void roundsAMeanOfManyToTensToo() {
        assertThat(Averages.mean(apart(60, 100))).hasValue(130);
        assertThat(Averages.mean(apart(200, 101))).hasValue(200);
        assertThat(Averages.mean(apart(200, 106))).hasValue(210);
    }

    /** Ten of 15 have a duration: that up to five have none would be told. Of 16 it is up to six. */
    @Test
    void tellsOfNoFewWhoseDurationIsNotKnown() {
        assertThat(Rules.DEFAULT.means().mayBeOf(15)).isFalse();
        assertThat(Rules.DEFAULT.means().mayBeOf(16)).isTrue();
    }

    /** Ten families: eight of 100 days. With 3600 and 3600 the two make up 7200 of 8000: nine tenths. With 3599 they do not. */
    @Test
    void releasesNoMeanThatTwoFamiliesMakeUp() {
        assertThat(Averages.mean(eightAnd(3600, 3600))).isEmpty();
        assertThat(Averages.mean(eightAnd(3599, 3599))).hasValue(800);
    }

    /** 10 children, 101 to 110: the four in the middle, 104 to 107, have 105.5. 11: 105, 106 and 107 have 106. To tens 110. */
    @Test
    void takesTheMiddleOfThreeOrFourForTheMedian() {
        assertThat(Averages.median(apart(10, 101))).hasValue(110);
        assertThat(Averages.median(apart(11, 101))).hasValue(110);
        assertThat(Averages.median(apart(11, 98))).hasValue(100);
        assertThat(Averages.median(apart(9, 101))).isEmpty();
    }

    /** 105 to 114: the mean is 109.5, released as 110: between 105 and 115. So the sum is 1050 to 1149, 99 days apart. */
    @Test
    void leavesTheLastChildOpenToOneWhoKnowsAllOthers() {
        var children = apart(10, 105);
        var mean = new ReleasedMean(children, 110);
        var last = children.getLast();

        assertThat(mean.least(last)).isEqualTo(114 - (1095 - 1050));
        assertThat(mean.most(last)).isEqualTo(114 + (1149 - 1095));
    }

    /**
     * 1045 to 1054 days: 1049.5, released as 1050. With one more, of 1556: 12051 in all, 1095.55, released as 1100. The first says of the
     * child of 1054 days: between 1054 - (10495 - 10450) = 1009 and 1054 + (10549 - 10495) = 1108. The second, of 11 x 1095 = 12045
     * to 12154: between 1048 and 1157. Both: 1048 to 1108, just 60 days.
     */
    @Test
    void countsWhatTwoMeansSayTogether() {
        var audit = new MeanAudit(List.of());
        var more = new ArrayList<>(apart(10, 1045));
        assertThat(audit.release(shown(10), more)).hasValue(1050);
        more.add(new TimedChild("late", "late", 1556));

        assertThat(new MeanAudit(audit.released()).release(shown(11), more)).hasValue(1100);

        more.set(10, new TimedChild("late", "late", 1555));
        assertThat(new MeanAudit(audit.released()).release(shown(11), more)).isEmpty();
    }

    @Test
    void releasesNoMeanOfAHiddenNumber() {
        assertThat(new MeanAudit(List.of()).release(HIDDEN, apart(10, 105))).isEqualTo(OptionalInt.empty());
    }

    private static Verdict shown(int value) {
        return new Verdict.Shown(value);
    }

    private static List<TimedChild> apart(int number, int from) {
        return IntStream.range(0, number)
                .mapToObj(n -> new TimedChild("child " + n, "family " + n, from + n))
                .toList();
    }

    private static List<TimedChild> ofFamilies(int number, int families) {
        return IntStream.range(0, number)
                .mapToObj(n -> new TimedChild("child " + n, "family " + n % families, 100))
                .toList();
    }

    private static List<TimedChild> eightAnd(int... days) {
        var children = new ArrayList<>(ofFamilies(8, 8));
        for (int n = 0; n < days.length; n++) {
            children.add(new TimedChild("long " + n, "long " + n, days[n]));
        }
        return children;
    }
}
