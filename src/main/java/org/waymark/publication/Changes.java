package org.waymark.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.Stretches;
import org.waymark.timeliness.question.ChangeQuestion;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Window;

/** Why a figure moved between two years: a mean or share by mix, a count by who could have been counted. */
final class Changes {
    private final MeasureLibrary library;
    private final BreakdownRows rows;
    private final LocalAuthorities authorities;
    private final Breakdowns breakdowns;

    Changes(MeasureLibrary library, BreakdownRows rows, LocalAuthorities authorities) {
        this.library = library;
        this.rows = rows;
        this.authorities = authorities;
        this.breakdowns = new Breakdowns(library, rows);
    }

    /** What is told of a question before anything is read; refuses what cannot be explained. */
    Asking.Asked asked(ChangeQuestion question) {
        var definition = library.definition(question.measure());
        check(question);
        checkMeasure(question, definition);
        return new Asking.Asked(
                "explainChange",
                List.of(definition.code()),
                question.where(),
                question.asKnownAt(),
                question.purpose());
    }

    /** What was found of a change. */
    record Found(
            String text,
            double change,
            List<ChangeExplanation.Part> parts,
            ChangeExplanation.Evidence evidence,
            List<ChangeExplanation.YearsPool> pools) {}

    ChangeExplanation of(Sight sight, ChangeQuestion question) {
        var resolved = breakdowns.resolve(sight, question.figures(List.of()));
        var figures = rows.of(sight.session(), resolved).stream()
                .map(row -> row.cells().getFirst())
                .toList();
        var found = found(sight, question, resolved, figures.get(0), figures.get(1));
        var answered = new ArrayList<@Nullable Object>(figures);
        answered.add(found);
        Map<String, Object> more = new LinkedHashMap<>();
        more.put("by", question.by());
        return new ChangeExplanation(
                figures.get(0),
                figures.get(1),
                found == null ? null : found.change(),
                found == null ? null : found.text(),
                found == null ? List.of() : found.parts(),
                found == null ? null : found.evidence(),
                found == null ? List.of() : found.pools(),
                definitions(resolved.definitions().getFirst()),
                sight.provenance(Digest.of(resolved, more, answered)));
    }

    private @Nullable Found found(
            Sight sight, ChangeQuestion question, Resolved resolved, PublishedCell before, PublishedCell after) {
        if (!(before instanceof PublishedCell.Shown first) || !(after instanceof PublishedCell.Shown second)) {
            return null;
        }
        if (resolved.definitions().getFirst().figure() == Figure.COUNT) {
            return new CountChanges(question, resolved, authorities).of(sight, first.count(), second.count());
        }
        return first.count() == 0 || second.count() == 0
                ? null
                : new MeanChanges(question, resolved, authorities, library).of(sight, first, second);
    }

    private static List<Definition> definitions(Definition definition) {
        return definition.way() == null ? List.of(definition) : List.of(definition, Stretches.definition());
    }

    private static void check(ChangeQuestion question) {
        Breakdowns.checkDimensions(question.by());
        if (question.window() == Window.QUARTER) {
            throw new Refusal("BAD_CHANGE", "A change is explained between years: ask for ONE_YEAR or THREE_YEARS.");
        }
        var one = question.window().endingIn(question.from()).getFirst();
        var other = question.window().endingIn(question.to()).getFirst();
        if (!one.endsOn().isBefore(other.startsOn()) && !other.endsOn().isBefore(one.startsOn())) {
            throw new Refusal("BAD_CHANGE", "The two windows hold the same days. Name years that lie farther apart.");
        }
    }

    private void checkMeasure(ChangeQuestion question, Definition definition) {
        if (definition.figure() == Figure.COUNT && definition.way() == null) {
            throw new Refusal(
                    "CANNOT_BE_EXPLAINED",
                    "No record tells who could have been counted in this and was not, so nothing can be said of why it "
                            + "moved. Ask for a mean, a share, or one of the counts that end a way; breakdown shows for "
                            + "whom any count moved.",
                    library.definitions().stream()
                            .filter(each -> each.figure() != Figure.COUNT || each.way() != null)
                            .filter(each -> each.records() != Records.NONE)
                            .map(Definition::code)
                            .distinct()
                            .toList());
        }
        if (question.figures(List.of()).isFor(definition)
                && !question.figures(question.by()).isFor(definition)) {
            throw new Refusal("BAD_CHANGE", "This measure is not counted by what the change is to be parted by.");
        }
    }
}
