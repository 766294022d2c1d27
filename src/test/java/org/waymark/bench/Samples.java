package org.waymark.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** The same thing measured several times. */
final class Samples {
    private final List<Double> values = new ArrayList<>();

    static Samples all(Collection<Samples> several) {
        var all = new Samples();
        several.forEach(each -> all.values.addAll(each.values));
        Collections.sort(all.values);
        return all;
    }

    void add(double value) {
        values.add(value);
        Collections.sort(values);
    }

    double median() {
        return at(0.5);
    }

    /** The smallest value that this share of all does not exceed. */
    double at(double share) {
        return values.get((int) Math.ceil(share * values.size()) - 1);
    }

    double least() {
        return values.getFirst();
    }

    double most() {
        return values.getLast();
    }

    int count() {
        return values.size();
    }
}
