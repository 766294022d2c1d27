package org.waymark.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.disclosure.MeanAudit;
import org.waymark.disclosure.ReleasedMean;
import org.waymark.disclosure.Rules;
import org.waymark.disclosure.TimedChild;
import org.waymark.disclosure.Verdict;
import org.waymark.journey.events.Released.Figure;

/** The figures of the whole council: counts are shown where they may be restated, means where they tell of nobody besides. */
final class EditionHeadlines {
    private final EditionFacts facts;
    private final EarlierEditions earlier;
    private final Restating restating;
    private final List<Figure> figures = new ArrayList<>();
    private final List<MadeEdition.Hidden> hidden = new ArrayList<>();

    /** @param named measures whose counts are restated however little has changed */
    EditionHeadlines(Rules rules, EditionFacts facts, EarlierEditions earlier, Restating restating, Set<String> named) {
        this.facts = facts;
        this.earlier = earlier;
        this.restating = restating;
        facts.headlines().forEach((measure, cases) -> {
            if (named.contains(measure) || restating.letsCount(measure)) {
                figures.add(new Figure(measure, cases.size(), false));
            } else {
                holdBack(measure);
            }
        });
        boolean hasMeans = rules.means().mayBeOf(publicCount());
        facts.means()
                .forEach((measure, children) ->
                        mean(measure, hasMeans ? released(measure, children) : OptionalInt.empty()));
    }

    List<Figure> figures() {
        return figures;
    }

    List<MadeEdition.Hidden> hidden() {
        return hidden;
    }

    boolean shows(String measure) {
        return shown(measure).isPresent();
    }

    private Optional<Integer> shown(String measure) {
        return figures.stream()
                .filter(each -> each.measure().equals(measure))
                .findFirst()
                .flatMap(each -> Optional.ofNullable(each.shown()));
    }

    /** How many children the tables count, as anybody can read it. */
    private int publicCount() {
        var counted = facts.catalogue().counted();
        return shown(counted).or(() -> earlier.standing(counted)).orElse(0);
    }

    private void mean(String measure, OptionalInt mean) {
        if (mean.isEmpty()) {
            hide(new Figure(measure, null, false), HiddenBecause.FEW_MAKE_IT);
        } else if (restating.letsMean(measure, mean.getAsInt())) {
            figures.add(new Figure(measure, mean.getAsInt(), false));
        } else {
            holdBack(measure);
        }
    }

    private OptionalInt released(String measure, List<TimedChild> children) {
        var before = earlier.all().stream()
                .flatMap(each -> released(each, measure).stream())
                .toList();
        return new MeanAudit(before).release(new Verdict.Shown(children.size()), children);
    }

    private static Optional<ReleasedMean> released(EarlierEdition edition, String measure) {
        return edition.figure(measure)
                .filter(each -> each.shown() != null && edition.isReproduced(each.measure()))
                .flatMap(each -> Optional.ofNullable(edition.facts().means().get(each.measure()))
                        .map(children -> new ReleasedMean(children, Objects.requireNonNull(each.shown()))));
    }

    /** The earlier figure stays, if there is one. */
    private void holdBack(String measure) {
        hide(new Figure(measure, null, earlier.standing(measure).isPresent()), HiddenBecause.FEW_CHANGED);
    }

    private void hide(Figure figure, HiddenBecause because) {
        figures.add(figure);
        hidden.add(new MadeEdition.Hidden(figure.measure(), null, new TreeMap<>(), Set.of(because)));
    }
}
