package org.waymark.faults;

import java.util.ArrayList;
import java.util.List;

/** What came of one kind of fault. */
final class Tally {
    private static final double RULE_OF_THREE = 3.0;

    private final String fault;
    private final List<String> wrong = new ArrayList<>();
    private int tried;
    private long acknowledged;
    private long lost;
    private long doubled;

    Tally(String fault) {
        this.fault = fault;
    }

    void tried() {
        tried++;
    }

    void acknowledged(long number) {
        acknowledged += number;
    }

    void lost(long number) {
        lost += number;
    }

    void doubled(long number) {
        doubled += number;
    }

    void wrong(String what) {
        wrong.add(what);
        System.out.println("WRONG after " + fault + ", " + tried + ": " + what);
    }

    boolean ok() {
        return tried > 0 && lost == 0 && doubled == 0 && wrong.isEmpty();
    }

    /** Where nothing went wrong in n tries, it goes wrong in fewer than 3/n of all, with 95 % confidence. */
    String row() {
        return "| %s | %d | %d | %d | %d | %d | %s |"
                .formatted(
                        fault,
                        tried,
                        acknowledged,
                        lost,
                        doubled,
                        wrong.size(),
                        ok() ? "%.1f %%".formatted(100 * RULE_OF_THREE / tried) : "-");
    }

    static String head() {
        return "| fault | times | imports acknowledged | lost | doubled | otherwise wrong | so it goes wrong in fewer than |\n|---|---|---|---|---|---|---|";
    }
}
