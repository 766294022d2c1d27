package org.waymark.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Check;

/** A stock of one year beside what its opening and its flows come to. */
public sealed interface StockAccount {
    /** The check's code. */
    String check();

    String period();

    /** Whose printed numbers these are; null where they are the ledger's. */
    @Nullable
    String authority();

    /** Ready to print. */
    String text();

    /**
     * @param expectedLow, expectedHigh what follows; they differ where it is not known how many of a flow left this stock
     * @param reasons why children do not add up, by reason; none of printed numbers
     */
    record Shown(
            String check,
            String period,
            @Nullable String authority,
            String text,
            int opening,
            List<FlowCount> flows,
            int expectedLow,
            int expectedHigh,
            int closing,
            List<ReasonCount> reasons)
            implements StockAccount {

        static Shown of(
                String check,
                String period,
                @Nullable String authority,
                int opening,
                List<FlowCount> flows,
                int closing,
                List<ReasonCount> reasons) {
            int low = StockWords.expected(opening, flows, true);
            int high = StockWords.expected(opening, flows, false);
            var text = StockWords.of(opening, flows, low, high, closing);
            return new Shown(check, period, authority, text, opening, flows, low, high, closing, reasons);
        }

        public int residualLow() {
            return closing - expectedHigh;
        }

        public int residualHigh() {
            return closing - expectedLow;
        }

        public boolean addsUp() {
            return residualLow() <= 0 && residualHigh() >= 0;
        }
    }

    /** What is missing, and of whom. */
    record NotAvailable(
            String check, String period, @Nullable String authority, String text, String explanation)
            implements StockAccount {}

    /** @param ofThisStock how many of them came into this stock or left it; null where nobody can tell */
    record FlowCount(
            String measure,
            Check.Direction direction,
            int count,
            @Nullable Integer ofThisStock) {}

    record ReasonCount(String reason, int residual, int cases) {}
}
