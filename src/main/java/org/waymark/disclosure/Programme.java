package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Whole numbers that keep to rows of sums, at the least price: what a solver is asked. */
final class Programme {
    static final long FREE = Long.MAX_VALUE;

    /** @param most {@link #FREE} for no bound */
    record Unknown(long least, long most, double price) {}

    /** @param factors of the unknowns at the places */
    record Row(int[] places, long[] factors, long least, long most) {}

    private final List<Unknown> unknowns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    List<Unknown> unknowns() {
        return unknowns;
    }

    List<Row> rows() {
        return rows;
    }

    int unknown(long least, long most, double price) {
        unknowns.add(new Unknown(least, most, price));
        return unknowns.size() - 1;
    }

    void price(Sum sum, double price) {
        for (int place : sum.places()) {
            var before = unknowns.get(place);
            unknowns.set(place, new Unknown(before.least(), before.most(), before.price() + price));
        }
    }

    void same(Tie tie) {
        int left = tie.left().places().length;
        var both = tie.left().and(tie.right());
        rows.add(new Row(
                both.places(),
                IntStream.range(0, both.places().length)
                        .mapToLong(n -> n < left ? 1 : -1)
                        .toArray(),
                0,
                0));
    }

    void between(Sum sum, long least, long most) {
        rows.add(new Row(sum.places(), ones(sum.places().length), least, most));
    }

    /** At most {@code most}, unless the switch is on: then {@code much} more. */
    void atMostUnless(Sum sum, long most, int onOff, long much) {
        rows.add(switched(sum, onOff, -much, -FREE, most));
    }

    void atLeastUnless(Sum sum, long least, int onOff, long much) {
        rows.add(switched(sum, onOff, much, least, FREE));
    }

    private static Row switched(Sum sum, int onOff, long factor, long least, long most) {
        var all = sum.and(new Sum(new int[] {onOff}));
        var factors = ones(all.places().length);
        factors[factors.length - 1] = factor;
        return new Row(all.places(), factors, least, most);
    }

    private static long[] ones(int count) {
        return IntStream.range(0, count).mapToLong(_ -> 1).toArray();
    }
}
