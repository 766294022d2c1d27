package org.waymark.publication;

import java.util.List;
import java.util.stream.Collectors;
import org.waymark.publication.StockAccount.FlowCount;

/** A stock's account as one line of arithmetic. */
final class StockWords {
    private StockWords() {}

    /** {@code 13 + 39 - 30 - up to 6 = 16 to 22, but 26: at least 4 more}. */
    static String of(int opening, List<FlowCount> flows, int low, int high, int closing) {
        var sum = flows.stream().map(StockWords::term).collect(Collectors.joining("", opening + "", ""));
        var follows = low == high ? "" + low : low + " to " + high;
        return sum + " = " + follows + verdict(closing - high, closing - low, closing);
    }

    private static String term(FlowCount flow) {
        var ofThisStock = flow.ofThisStock();
        return switch (flow.direction()) {
            case IN -> " + " + flow.count();
            case OUT -> " - " + flow.count();
            case OUT_AT_MOST ->
                flow.count() == 0
                        ? " - 0"
                        : ofThisStock == null
                                ? " - up to " + flow.count()
                                : " - %d (of %d)".formatted(ofThisStock, flow.count());
        };
    }

    private static String verdict(int residualLow, int residualHigh, int closing) {
        if (residualLow <= 0 && residualHigh >= 0) {
            return ", and " + closing;
        }
        var atLeast = residualLow == residualHigh ? "" : "at least ";
        return residualLow > 0
                ? ", but %d: %s%d more".formatted(closing, atLeast, residualLow)
                : ", but %d: %s%d fewer".formatted(closing, atLeast, -residualHigh);
    }

    /** The flows' sum, and the same less whatever counts in part. */
    static int expected(int opening, List<FlowCount> flows, boolean lessWhatMayHaveLeft) {
        return opening
                + flows.stream()
                        .mapToInt(flow -> switch (flow.direction()) {
                            case IN -> flow.count();
                            case OUT -> -flow.count();
                            case OUT_AT_MOST -> -leftInPart(flow, lessWhatMayHaveLeft);
                        })
                        .sum();
    }

    private static int leftInPart(FlowCount flow, boolean all) {
        var ofThisStock = flow.ofThisStock();
        return ofThisStock != null ? ofThisStock : all ? flow.count() : 0;
    }
}
