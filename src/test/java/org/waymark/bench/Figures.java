package org.waymark.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that was measured at one size. */
final class Figures {
    /** A rate of ours beside one of the least that could be done. */
    record Rate(String what, String unit, Samples ours, String besides, Samples others, String aim, boolean met) {
        double ratio() {
            return ours.median() / others.median();
        }
    }

    /** Milliseconds of one question, asked over HTTP, as SQL alone, and of a flat table. */
    record Question(String name, Samples http, Samples sql, Samples flat) {
        private static final double MOST_TIMES = 1.5;
        private static final double MOST_MORE = 3;

        double allowed(double share) {
            return MOST_TIMES * sql.at(share) + MOST_MORE;
        }

        boolean met(double share) {
            return http.at(share) <= allowed(share);
        }
    }

    final int journeys;
    final Map<String, Object> facts = new LinkedHashMap<>();
    final List<Rate> rates = new ArrayList<>();
    final List<Question> questions = new ArrayList<>();

    /** Milliseconds from sending what a recorder says until the figures show it. */
    Samples untilShown = new Samples();

    Figures(int journeys) {
        this.journeys = journeys;
    }
}
