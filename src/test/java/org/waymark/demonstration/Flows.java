package org.waymark.demonstration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many children take which step in which year: what a council's yearly table says, and what must come out.
 *
 * @param waiting children on the way when records begin, by how far they are
 */
record Flows(Waiting waiting, List<Year> years) {
    /**
     * Children of one year.
     *
     * @param matchedHard of those matched, hard cases
     * @param earlyThisYear, earlyLastYear of those decided, how many live with approved adopters since then
     * @param byCarer of those adopted, how many by a foster carer who was no approved adopter at first
     * @param changedBefore, changedAfter the plan changed before there was a placement order, or after
     * @param broken placements that broke down
     * @param changedBroken the plan changed after the placement had broken down
     * @param left care otherwise with the decision standing
     */
    record Year(
            int startYear,
            int decided,
            int ordered,
            int matched,
            int matchedHard,
            int placed,
            int applied,
            int adopted,
            int earlyThisYear,
            int earlyLastYear,
            int byCarer,
            int changedBefore,
            int changedAfter,
            int broken,
            int changedBroken,
            int left) {}

    record Waiting(int decided, int ordered, int matched, int placed, int applied) {}

    static final int FIRST_YEAR = 2018;

    /**
     * The table of the annual report for 2020-21 to 2022-23, and what fits before and after it. Counted on from 62 children
     * on the way at the end of 2019-20: 62 + 36 - 19 - 13 = 66, + 50 - 38 - 6 - 5 = 67, + 50 - 32 - 5 = 80, which with the
     * children adopted are the 85, 105 and 112 of A3. The sixth change of 2022-23 is of the child in {@link Ardenshire}
     * who entered care before there were records.
     */
    static final Flows ARDENSHIRE = of(
            "20 10 3 16 4",
            //     dec ord mat hard pla app ado | early this, last | by carer | changed before, after | broken, changed
            // | left
            "2018  45  52  41   8  42  36  36    1 0   2   3 3   0 0   0",
            "2019  48  39  31  17  30  29  31    1 1   3   4 3   0 0   0",
            "2020  36  24  30   4  28  33  19    1 1   4   7 5   1 1   0",
            "2021  50  39  30  14  30  26  38    2 2   3   3 3   2 0   5",
            "2022  50  50  40  15  34  38  32    4 2   2   1 2   0 2   0",
            "2023  43  45  40  15  45  50  56    3 4   4   3 4   1 1   3",
            "2024  34  32  27  10  26  20  18    4 4   1   3 4   0 0   3");

    static final Flows LEAMSIDE = of(
            "6 3 1 8 3",
            "2018  16  14  13   3  13  12  13    0 0   1   1 1   0 0   0",
            "2019  16  14  12   3  12  12  12    1 0   1   1 1   0 0   0",
            "2020  14  10  11   3  11  10   9    0 0   0   1 1   0 0   0",
            "2021  17  14  12   3  12  13  13    1 0   1   1 1   0 0   1",
            "2022  18  15  13   3  13  12  12    1 0   1   1 1   0 0   0",
            "2023  15  14  13   3  13  13  14    1 0   1   1 1   0 0   1",
            "2024  13  12  11   3  11  10  10    1 0   0   1 1   0 0   1");

    static final Flows MARCHFORD = of(
            "5 3 1 6 2",
            "2018  10   9   8   2   8   8   8    0 0   0   1 0   0 0   0",
            "2019  11   9   8   2   8   8   8    0 0   1   1 1   0 0   0",
            "2020   9   7   7   2   7   7   6    1 0   0   1 0   0 0   0",
            "2021  11   9   8   2   8   9   9    0 0   1   1 1   0 0   0",
            "2022  11   9   9   2   9   8   8    1 0   0   1 0   0 0   0",
            "2023  10   9   8   2   8   9   9    0 0   1   1 1   0 0   0",
            "2024   9   8   8   2   8   7   7    1 0   0   1 0   0 0   0");

    private static Flows of(String waiting, String... years) {
        var held = numbers(waiting);
        return new Flows(
                new Waiting(held[0], held[1], held[2], held[3], held[4]),
                Stream.of(years).map(line -> year(numbers(line))).toList());
    }

    private static Year year(int[] n) {
        return new Year(
                n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9], n[10], n[11], n[12], n[13], n[14], n[15]);
    }

    private static int[] numbers(String line) {
        return Arrays.stream(line.strip().split(" +"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
