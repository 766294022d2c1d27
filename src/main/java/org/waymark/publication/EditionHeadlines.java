package org.waymark.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/**
 * The figures of the whole council. Where one of them may not be restated, none is that was not named: which of them stayed and which
 * did not would tell of one child recorded late what was recorded of it.
 */
final class EditionHeadlines {
    private final EditionFacts facts;
    private final EarlierEditions earlier;
    private final Restating restating;
    private final Set<String> named;
    private final boolean lets;
    private final List<Figure> figures = new ArrayList<>();
    private final List<MadeEdition.Hidden> hidden = new ArrayList<>();

    /** @param named measures whose counts are restated however little has changed */
    EditionHeadlines(Rules rules, EditionFacts facts, EarlierEditions earlier, Restating restating, Set<String> named) {
        this.facts = facts;
        this.earlier = earlier;
        this.restating = restating;
        this.named = named;
        this.lets = facts.headlines().keySet().stream()
                .filter(measure -> !named.contains(measure))
                .allMatch(restating::letsCount);
        facts.headlines().forEach((measure, cases) -> count(measure, cases.size()));
        means(rules.means().mayBeOf(publicCount()));
    }

    private void count(String measure, int count) {
        boolean stays = (!lets || !named.isEmpty()) && isStanding(measure);
        if (named.contains(measure) || !stays && restating.letsCount(measure)) {
            figures.add(new Figure(measure, count, false));
        } else {
            holdBack(measure);
        }
    }

    private void means(boolean areOfEnough) {
        Map<String, OptionalInt> means = new LinkedHashMap<>();
        facts.means()
                .forEach((measure, children) ->
                        means.put(measure, areOfEnough ? released(measure, children) : OptionalInt.empty()));
        boolean stay = !lets
                || !named.isEmpty()
                || means.entrySet().stream().anyMatch(mean -> isStanding(mean.getKey()) && !lets(mean));
        means.entrySet().forEach(mean -> {
            if (stay && isStanding(mean.getKey())) {
                holdBack(mean.getKey());
            } else if (lets(mean)) {
                figures.add(new Figure(mean.getKey(), mean.getValue().getAsInt(), false));
            } else {
                hide(
                        new Figure(mean.getKey(), null, false),
                        mean.getValue().isEmpty() ? HiddenBecause.FEW_MAKE_IT : HiddenBecause.FEW_CHANGED);
            }
        });
    }

    private boolean lets(Map.Entry<String, OptionalInt> mean) {
        return mean.getValue().isPresent()
                && restating.letsMean(mean.getKey(), mean.getValue().getAsInt());
    }

    private boolean isStanding(String measure) {
        return earlier.standing(measure).isPresent();
    }

    /** Whether every count that was not named may be restated. */
    boolean areRestated() {
        return lets;
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
        hide(new Figure(measure, null, isStanding(measure)), HiddenBecause.FEW_CHANGED);
    }

    private void hide(Figure figure, HiddenBecause because) {
        figures.add(figure);
        hidden.add(new MadeEdition.Hidden(figure.measure(), null, new TreeMap<>(), Set.of(because)));
    }
}
