package org.waymark.questions.register;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.questions.register.Difference.Key;

/**
 * One figure of an answer and where it stands.
 *
 * @param text as it is printed
 * @param isPrinted whether somebody reads it; if not, it stands behind one that somebody does
 */
record Figure(Where where, String text, boolean isPrinted) {
    /**
     * @param question name of the saved question
     * @param part of it
     * @param period empty where it is of none
     * @param what the measure, without its version, and what of it
     */
    record Where(String question, String part, String period, List<Key> keys, String what) {
        Where {
            keys = List.copyOf(keys);
        }

        Where of(String more) {
            return more.isEmpty()
                    ? this
                    : new Where(question, part, period, keys, what.isEmpty() ? more : what + " " + more);
        }

        Where in(String otherPeriod) {
            return new Where(question, part, otherPeriod, keys, what);
        }

        Where by(List<Key> more) {
            var all = Stream.concat(keys.stream(), more.stream()).toList();
            return new Where(question, part, period, all, what);
        }

        /** Labels are words, which may be put otherwise. */
        String place() {
            var codes =
                    keys.stream().map(key -> key.dimension() + "=" + key.code()).collect(Collectors.joining(","));
            return String.join("/", List.of(question, part, period, codes, what));
        }
    }
}
