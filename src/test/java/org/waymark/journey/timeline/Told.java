package org.waymark.journey.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.AdoptionDetailsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.DecisionStated;
import org.waymark.journey.events.AdoptionJourneyEvent.EpisodeStated;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneStated;
import org.waymark.journey.events.AdoptionJourneyEvent.ReturnStated;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.journey.events.ReturnFile;
import org.waymark.journey.events.Source;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

/** All that was ever told of one child, in a few words. A day of knowledge means midnight of that day. */
final class Told {
    private static final ChildKey CHILD = new ChildKey(new UUID(0, 1));
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.DATA_OFFICER);

    private final List<AdoptionJourneyEvent> events = new ArrayList<>();
    private final List<Holding> holding = new ArrayList<>();
    private Set<ReturnFile> files = EnumSet.allOf(ReturnFile.class);

    /** Of the returns that follow. */
    Told having(ReturnFile... files) {
        this.files = Set.of(files);
        return this;
    }

    /**
     * A return that lists the child.
     *
     * @param lines such as {@code S C1 U6 2020-06-01..2020-11-16 X1}, {@code decided 2020-10-05..2021-02-01} and
     *     {@code matched 2021-03-01}
     */
    Told returned(String year, String knownOn, String lines) {
        var by = submission(year, SubmissionKind.RETURN, knownOn);
        events.add(new ReturnStated(
                CHILD, COVENTRY, by.submission(), by.year(), by.knownAt(), by.digest(), Source.SSDA903));
        lines.lines().map(line -> stated(by, line.split(" "))).forEach(events::add);
        return this;
    }

    /** A return of other children, which does not list this one. */
    Told returnedWithout(String year, String knownOn) {
        submission(year, SubmissionKind.RETURN, knownOn);
        return this;
    }

    /** @param lines such as {@code match 2021-03-01} or {@code match none}, and after the day its own known_on */
    Told tracked(String year, String submittedOn, String lines) {
        var by = submission(year, SubmissionKind.MILESTONES, submittedOn);
        lines.lines().map(line -> line.split(" ")).forEach(words -> {
            var day = words[1].equals("none") ? null : LocalDate.parse(words[1]);
            var knownAt = words.length > 2 ? instant(words[2]) : by.knownAt();
            var row = new MilestoneRow(milestone(words[0]), day, knownAt, Precision.DAY, new TreeMap<>());
            events.add(new MilestoneStated("", day, CHILD, by.submission(), knownAt, Source.MILESTONES_CSV, row));
        });
        return this;
    }

    Told recorded(String knownOn, String milestone, String day) {
        return recorded(knownOn, milestone, day, Map.of());
    }

    Told recorded(String knownOn, String milestone, String day, Map<String, String> detail) {
        var fact = fact(milestone, day, detail);
        events.add(new MilestoneRecorded(
                "", fact.occurredOn(), CHILD, COVENTRY, instant(knownOn), Source.RECORDER, command(), fact, List.of()));
        return this;
    }

    Told corrected(String knownOn, String factId, String milestone, String day) {
        var fact = fact(milestone, day, Map.of());
        events.add(new MilestoneCorrected(
                factId,
                fact.occurredOn(),
                CHILD,
                COVENTRY,
                instant(knownOn),
                Source.RECORDER,
                command(),
                fact,
                GROUNDS,
                List.of()));
        return this;
    }

    Told retracted(String knownOn, String factId) {
        events.add(
                new MilestoneRetracted(factId, CHILD, COVENTRY, instant(knownOn), Source.RECORDER, command(), GROUNDS));
        return this;
    }

    Timeline at(String day) {
        return Timeline.at(instant(day), events, holding);
    }

    /** Such as {@code 1 adm_decision 2020-10-05 until 2021-02-01 by RECORDER}: first the period of care. */
    List<String> holds(String day) {
        return at(day).held().stream().map(Told::words).toList();
    }

    /** As {@link #holds}, of one milestone. */
    List<String> holds(String day, String milestone) {
        return at(day).held().stream()
                .filter(held -> held.milestone() == milestone(milestone))
                .map(Told::words)
                .toList();
    }

    private static String words(Held held) {
        return "%d %s %s%s%s%s"
                .formatted(
                        held.carePeriod(),
                        held.milestone().fileName(),
                        held.occurredOn() == null ? "undated" : held.occurredOn(),
                        held.ceasedOn() == null ? "" : " until " + held.ceasedOn(),
                        Boolean.TRUE.equals(held.ledToAdoption()) ? " to adoption" : "",
                        held.source() == Source.SSDA903 ? "" : " by " + held.source());
    }

    private Holding submission(String year, SubmissionKind kind, String knownOn) {
        var submission = new Holding(
                new SubmissionId(new UUID(1, holding.size())),
                FinancialYear.parse(year).orElseThrow(),
                kind,
                instant(knownOn),
                "digest of " + holding.size(),
                kind == SubmissionKind.RETURN ? files : Set.of());
        holding.add(submission);
        return submission;
    }

    private static AdoptionJourneyEvent stated(Holding by, String... words) {
        return switch (words[0]) {
            case "decided" -> {
                var day = days(words[1])[0];
                yield new DecisionStated(
                        "",
                        day,
                        CHILD,
                        by.submission(),
                        by.knownAt(),
                        Source.SSDA903,
                        new Decision(day, end(words[1]), null));
            }
            case "matched" ->
                new AdoptionDetailsStated(
                        "",
                        CHILD,
                        by.submission(),
                        by.knownAt(),
                        Source.SSDA903,
                        new AdoptionDetails(null, LocalDate.parse(words[1]), null, null, null, null));
            default -> {
                var episode = episode(words);
                yield new EpisodeStated(
                        "", episode.startedOn(), CHILD, by.submission(), by.knownAt(), Source.SSDA903, episode);
            }
        };
    }

    private static Episode episode(String... words) {
        return new Episode(
                days(words[3])[0],
                ReasonForNewEpisode.valueOf(words[0]),
                LegalStatus.valueOf(words[1]),
                Placement.valueOf(words[2]),
                null,
                end(words[3]),
                words.length > 4 ? ReasonEpisodeCeased.valueOf(words[4]) : null,
                null);
    }

    private static LocalDate[] days(String span) {
        return Arrays.stream(span.split("\\.\\.")).map(LocalDate::parse).toArray(LocalDate[]::new);
    }

    private static @Nullable LocalDate end(String span) {
        var days = days(span);
        return days.length > 1 ? days[1] : null;
    }

    private static MilestoneFact fact(String milestone, String day, Map<String, String> detail) {
        return new MilestoneFact(milestone(milestone), LocalDate.parse(day), Precision.DAY, new TreeMap<>(detail));
    }

    private static Milestone milestone(String name) {
        return Milestone.ofFileName(name).orElseThrow();
    }

    private CommandId command() {
        return new CommandId(new UUID(2, events.size()));
    }

    private static Instant instant(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}
