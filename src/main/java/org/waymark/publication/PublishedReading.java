package org.waymark.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;

/**
 * One question's way through the editions of one council.
 */
final class PublishedReading {
    private final Question question;
    private final EditionStanding standing;
    private final List<EditionSummary> approved;
    private final EditionCatalogue catalogue;
    private final @Nullable String table;
    private final Map<String, Definition> measures;
    private final SequencedSet<String> unpublished;
    private final List<EditionSummary> editions;

    PublishedReading(
            EditionStanding standing,
            List<EditionSummary> approved,
            Question question,
            EditionCatalogue catalogue,
            @Nullable String table,
            Map<String, Definition> measures,
            SequencedSet<String> unpublished) {
        this.standing = standing;
        this.approved = approved;
        this.question = question;
        this.catalogue = catalogue;
        this.table = table;
        this.measures = measures;
        this.unpublished = unpublished;
        var council = council();
        this.editions = approved.stream()
                .filter(each -> each.id().authority().value().equals(council))
                .filter(each -> each.id().catalogue().startsWith(catalogue.name() + "@"))
                .filter(each -> isKnown(each, question.asKnownAt()))
                .toList();
    }

    private static boolean isKnown(EditionSummary edition, @Nullable Instant asKnownAt) {
        return asKnownAt == null || !edition.knownAt().isAfter(asKnownAt);
    }

    private String council() {
        var councils = Optional.ofNullable(question.where().get(Dimension.LOCAL_AUTHORITY))
                .orElseGet(() -> approved.stream()
                        .map(each -> each.id().authority().value())
                        .distinct()
                        .sorted()
                        .toList());
        if (councils.size() > 1) {
            throw new Refusal(
                    "WHICH_COUNCIL", "Several councils publish here, each for itself. Name one of them.", councils);
        }
        return councils.isEmpty() ? "" : councils.getFirst();
    }

    PublishedBreakdown all(Instant now) {
        List<PublishedBreakdown.Row> rows = new ArrayList<>();
        List<EditionSummary> read = new ArrayList<>();
        if (editions.isEmpty()) {
            unpublished.add("Nothing has been published yet of what was asked for.");
        }
        for (var period : periods()) {
            var edition = editions.stream()
                    .filter(each -> each.id().period().equals(period.label()))
                    .reduce((_, later) -> later);
            if (edition.isPresent()) {
                read.add(edition.get());
                rows.addAll(rows(period, edition.get()));
            } else {
                rows.add(row(period, List.of(), _ -> null));
            }
        }
        return new PublishedBreakdown(
                rows,
                List.copyOf(new LinkedHashSet<>(measures.values())),
                read.stream().map(EditionSummary::id).toList(),
                read.stream()
                        .map(EditionSummary::knownAt)
                        .max(Comparator.naturalOrder())
                        .orElse(now),
                List.copyOf(unpublished),
                PublishedBreakdowns.digest(question, rows));
    }

    private List<Period> periods() {
        var asked = question.years() == null
                ? editions.stream().map(each -> each.id().period()).distinct().sorted()
                : question.years().stream()
                        .flatMap(year -> question.window().endingIn(year).stream())
                        .map(Period::label)
                        .distinct();
        return asked.flatMap(label -> catalogue.period(label).stream()).toList();
    }

    private List<PublishedBreakdown.Row> rows(Period period, EditionSummary edition) {
        var read = standing.of(edition, Objects.requireNonNull(edition.released()), approved);
        var headlines = read.headlines().stream()
                .collect(Collectors.toMap(PublishedEdition.Headline::measure, PublishedEdition.Headline::figure));
        if (table == null) {
            return List.of(row(period, List.of(), measure -> headlines.get(measure)));
        }
        var cells = read.onlyOf(table).tables().getFirst().rows();
        if (cells.isEmpty()) {
            unpublished.add("%s by %s: left out of what is published of %s, so that nobody can be recognised."
                    .formatted(
                            measures.values().iterator().next().title(),
                            PublishedBreakdowns.words(question.by()),
                            period.label()));
            return List.of(row(period, List.of(), measure -> headlines.get(measure)));
        }
        return cells.stream()
                .map(cell -> row(period, cell.keys(), _ -> cell.figure()))
                .toList();
    }

    private PublishedBreakdown.Row row(
            Period period, List<PublishedEdition.Key> keys, Function<String, @Nullable EditionFigure> figures) {
        return new PublishedBreakdown.Row(
                period.label(),
                keys,
                measures.entrySet().stream()
                        .map(each -> new PublishedBreakdown.Cell(
                                each.getKey(),
                                figures.apply(PublishedBreakdowns.id(each.getValue())),
                                catalogue.means().contains(PublishedBreakdowns.id(each.getValue())),
                                each.getValue().thresholdFor(period),
                                each.getValue().breakIn(period)))
                        .toList());
    }
}
