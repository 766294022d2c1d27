package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.waymark.briefing.writing.Measure.Kind;

/** Says what one measure's figure is in the latest period, how it moved, and how sure that is. */
record ChangeSentences(Wording wording, Measure measure) {
    /** A cell with the period that it is of. */
    record Dated(String period, Cell cell) {}

    /** @param cells of all together, oldest first */
    List<String> of(List<Dated> cells) {
        if (cells.isEmpty()) {
            return List.of();
        }
        var latest = cells.getLast();
        if (value(latest) == null) {
            return List.of(without(latest));
        }
        List<String> sentences = new ArrayList<>(List.of(level(cells)));
        if (measure.kind() == Kind.MEAN
                && latest.cell().threshold() != null
                && measure.unit().equals("days")) {
            sentences.add(besideThreshold(latest));
        }
        return sentences;
    }

    private String level(List<Dated> cells) {
        var latest = cells.getLast();
        var single = wording.say(Phrase.SINGLE_PERIOD, measure.name(), said().value(latest.cell()), latest.period());
        if (!latest.cell().seriesBreak().isEmpty()) {
            return wording.say(
                    Phrase.SERIES_BREAK,
                    measure.name(),
                    said().value(latest.cell()),
                    latest.period(),
                    Words.sentence(latest.cell().seriesBreak()));
        }
        if (cells.size() > 1
                && !cells.get(cells.size() - 2).cell().seriesBreak().isEmpty()) {
            return single;
        }
        if (cells.size() < 2 || value(cells.get(cells.size() - 2)) == null || share(cells)) {
            return single;
        }
        return moved(cells.get(cells.size() - 2), latest);
    }

    /** Whether the periods have years in common, as those of three years have that follow each other. */
    static boolean share(List<Dated> cells) {
        return cells.stream().anyMatch(each -> years(each.period()) > 1);
    }

    /** {@code 2020-23} has three. */
    static int years(String period) {
        return period.matches("\\d{4}-\\d{2}")
                ? Math.floorMod(Integer.parseInt(period.substring(5)) - Integer.parseInt(period.substring(2, 4)), 100)
                : 1;
    }

    private String moved(Dated earlier, Dated latest) {
        double before = Objects.requireNonNull(value(earlier));
        double now = Objects.requireNonNull(value(latest));
        var was = said().value(earlier.cell());
        var is = said().value(latest.cell());
        var guard = new Guard(wording);
        var size = guard.size(measure.kind(), before, now);
        if (size == Guard.Size.NONE && was.equals(is)) {
            return wording.say(Phrase.SAME, measure.name(), is, latest.period(), earlier.period());
        }
        if (size == Guard.Size.NONE || size == Guard.Size.ABOUT_THE_SAME || change(before, now) == 0) {
            return wording.say(Phrase.ABOUT_THE_SAME, measure.name(), was, earlier.period(), is, latest.period());
        }
        if (measure.kind() == Kind.SHARE && (said().isSmall(earlier.cell()) || said().isSmall(latest.cell()))) {
            return wording.say(Phrase.OF_SO_FEW, measure.name(), was, earlier.period(), is, latest.period());
        }
        var sentence = wording.say(
                now > before ? Phrase.ROSE : Phrase.FELL,
                measure.name(),
                guard.slightly(size),
                was,
                earlier.period(),
                is,
                latest.period(),
                said().distance(change(before, now)),
                guard.percent(
                        measure.kind(),
                        said().printed(before),
                        said().printed(now),
                        earlier.cell().count()));
        return measure.kind() == Kind.COUNT ? sentence : sentence + " " + chance(earlier, latest);
    }

    /** Between the figures as they are printed, so that whoever takes one from the other finds the same. */
    private double change(double before, double now) {
        return Math.abs(said().printed(now) - said().printed(before));
    }

    private String chance(Dated earlier, Dated latest) {
        return wording.say(
                switch (Guard.ofChange(measure.kind(), earlier.cell(), latest.cell())) {
                    case OVERLAP -> Phrase.NO_EVIDENCE_OF_A_CHANGE;
                    case APART -> Phrase.BEYOND_CHANCE;
                    case TOO_FEW -> Phrase.TOO_FEW;
                });
    }

    private String besideThreshold(Dated latest) {
        double line = Objects.requireNonNull(latest.cell().threshold());
        double value = said().printed(Objects.requireNonNull(value(latest)));
        var text = said().value(latest.cell());
        if (value == line) {
            return wording.say(Phrase.AT_THRESHOLD, measure.name(), latest.period(), text);
        }
        var guard = new Guard(wording);
        return wording.say(
                value > line ? Phrase.ABOVE_THRESHOLD : Phrase.BELOW_THRESHOLD,
                measure.name(),
                latest.period(),
                text,
                guard.slightly(guard.size(measure.kind(), line, value)),
                said().distance(line),
                said().distance(Math.abs(value - line)),
                guard.percent(measure.kind(), line, value, latest.cell().count()));
    }

    private String without(Dated latest) {
        var why = latest.cell().explanation();
        return switch (latest.cell().status()) {
            case SHOWN -> wording.say(Phrase.NOBODY, measure.name(), latest.period());
            case SUPPRESSED -> wording.say(Phrase.HIDDEN, measure.name(), latest.period());
            case NOT_APPLICABLE -> wording.say(Phrase.NOT_APPLICABLE, measure.name(), latest.period(), why);
            case NOT_AVAILABLE -> wording.say(Phrase.NOT_AVAILABLE, measure.name(), latest.period(), why);
        };
    }

    private @org.jspecify.annotations.Nullable Double value(Dated dated) {
        return dated.cell().headline(measure.kind());
    }

    private Said said() {
        return new Said(measure, wording);
    }
}
