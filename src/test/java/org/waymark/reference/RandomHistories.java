package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Made-up years of returns, resubmissions, tracker and siblings files of one authority, the same for the same seed. */
public final class RandomHistories {

    private static final Instant LIMIT = Instant.parse("2026-10-31T00:00:00Z");
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private static final String AD1 = "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR";
    private static final String DECISIONS = "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED";

    private final Dice dice;
    private final String authority;
    private final Map<String, RandomCareer> careers = new TreeMap<>();
    private final List<Submitted> submissions = new ArrayList<>();
    private final Map<Submitted, Set<String>> childrenOf = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Instant> takenAlone = new HashSet<>();
    private final RandomTracker tracker;
    private int ghosts;

    private RandomHistories(long seed, String authority) {
        this.dice = new Dice(seed);
        this.authority = authority;
        this.tracker = new RandomTracker(dice, new Dice(~seed), careers);
    }

    /** The last year must end by March 2026; every year is returned at least once. */
    public static List<Submitted> of(long seed, String authority, int children, String firstYear, int years) {
        RandomHistories histories = new RandomHistories(seed, authority);
        LocalDate begin = new CollectionYear(firstYear).starts();
        LocalDate end = begin.plusYears(years).minusDays(1);
        if (end.isAfter(LocalDate.of(2026, 3, 31))) {
            throw new IllegalArgumentException("years after 2025-26 cannot have been submitted yet");
        }
        for (int i = 1; i <= children; i++) {
            String id = "C%04d".formatted(i);
            histories.careers.put(id, new RandomCareer(id, histories.dice, begin, end));
        }
        for (int i = 0; i < years; i++) {
            histories.returnsOf(CollectionYear.of(begin.plusYears(i)));
        }
        for (int i = 0; i < years; i++) {
            histories.trackersOf(CollectionYear.of(begin.plusYears(i)));
        }
        // last, so that returns and tracker files are the same with and without them
        histories.siblingsOf(begin, years);
        return List.copyOf(histories.submissions);
    }

    // ---- returns

    private void returnsOf(CollectionYear year) {
        TreeMap<String, ReturnedChild> truth = new TreeMap<>();
        for (RandomCareer career : careers.values()) {
            ReturnedChild child = career.asReturnedIn(year);
            if (child != null) {
                truth.put(child.id, child);
            }
        }
        Instant first = moment(year, year.ends().plusDays(dice.between(30, 100)), "return");
        submit(year, first, truth, dice.chance(0.03));
        TreeMap<String, ReturnedChild> version = truth;
        while (dice.chance(0.55)) {
            version = new TreeMap<>(dice.chance(0.5) ? truth : version);
            new RandomMends(dice, year).mend(version, "G%04d".formatted(++ghosts));
            LocalDate day = year.ends().plusDays(dice.between(101, dice.chance(0.5) ? 200 : 1200));
            submit(year, moment(year, day, "return"), version, dice.chance(0.1));
        }
    }

    private void submit(CollectionYear year, Instant asAt, Map<String, ReturnedChild> rows, boolean withdrawn) {
        Collection<ReturnedChild> children = rows.values();
        Map<String, String> files = new TreeMap<>();
        files.put("header", csv(HEADER, children, child -> List.of(child.headerRow(year))));
        files.put("episodes", csv(EPISODES, children, ReturnedChild::episodeRows));
        if (!dice.chance(0.06)) {
            boolean empty = dice.chance(0.06);
            files.put("ad1", csv(AD1, empty ? List.of() : children, ReturnedChild::adoptionRows));
        }
        if (!dice.chance(0.06)) {
            boolean empty = dice.chance(0.06);
            files.put("placed_for_adoption", csv(DECISIONS, empty ? List.of() : children, ReturnedChild::decisionRows));
        }
        if (dice.chance(0.3) && taken.add(key(year, "milestones", asAt))) {
            files.put("milestones", tracker.file(year.label(), asAt, rows.keySet()));
        }
        Submitted submitted = new Submitted(authority, year.label(), asAt, withdrawn, Map.copyOf(files));
        submissions.add(submitted);
        childrenOf.put(submitted, Set.copyOf(rows.keySet()));
    }

    private static String csv(
            String columns, Collection<ReturnedChild> children, Function<ReturnedChild, List<String>> rows) {
        List<String> lines = new ArrayList<>(List.of(columns));
        children.forEach(child -> lines.addAll(rows.apply(child)));
        return String.join("\n", lines) + "\n";
    }

    // ---- tracker files that come alone

    private void trackersOf(CollectionYear year) {
        while (dice.chance(0.5)) {
            LocalDate day = year.ends().plusDays(dice.between(20, 500));
            Instant asAt = moment(year, day, "milestones");
            String file = tracker.file(year.label(), asAt, knownBefore(asAt));
            submissions.add(new Submitted(authority, year.label(), asAt, dice.chance(0.1), Map.of("milestones", file)));
        }
    }

    private Set<String> knownBefore(Instant asAt) {
        Set<String> known = new TreeSet<>();
        for (Submitted submitted : submissions) {
            if (submitted.isReturn()
                    && !submitted.withdrawn()
                    && !submitted.asAt().isAfter(asAt)) {
                known.addAll(childrenOf.getOrDefault(submitted, Set.of()));
            }
        }
        return known;
    }

    // ---- siblings files, with a return or alone

    private void siblingsOf(LocalDate begin, int years) {
        RandomSiblings siblings = new RandomSiblings(dice, careers);
        submissions.replaceAll(submitted -> submitted.isReturn() && dice.chance(sharesItsMoment(submitted) ? 0.9 : 0.4)
                ? submitted.with("siblings", siblings.file(submitted.asAt()))
                : submitted);
        List<Submitted> alone = new ArrayList<>();
        for (int i = 0; i < years; i++) {
            CollectionYear year = CollectionYear.of(begin.plusYears(i));
            while (dice.chance(0.6)) {
                Instant asAt = ownMoment(year.ends().plusDays(dice.between(20, 500)));
                Map<String, String> files = Map.of("siblings", siblings.file(asAt));
                alone.add(new Submitted(authority, year.label(), asAt, dice.chance(0.1), files));
            }
        }
        submissions.addAll(dice.shuffled(alone));
    }

    /** A moment at which nothing else was sent. */
    private Instant ownMoment(LocalDate about) {
        Instant at = momentOn(about);
        while (!takenAlone.add(at) || isTaken(at)) {
            at = at.minus(1, ChronoUnit.HOURS);
        }
        return at;
    }

    private boolean isTaken(Instant moment) {
        return submissions.stream().anyMatch(submitted -> submitted.asAt().equals(moment));
    }

    /** Where two years' returns came at one moment, which siblings file was told last is up to the year. */
    private boolean sharesItsMoment(Submitted submitted) {
        return submissions.stream()
                .anyMatch(other -> other.isReturn()
                        && other.asAt().equals(submitted.asAt())
                        && !other.year().equals(submitted.year()));
    }

    // ---- moments

    /** A moment that no submission of that year and kind has; now and then one that another year's has. */
    private Instant moment(CollectionYear year, LocalDate about, String kind) {
        List<Instant> others = submissions.stream()
                .map(Submitted::asAt)
                .filter(at -> at.isAfter(
                        year.ends().plusDays(2).atStartOfDay(Statement.LONDON).toInstant()))
                .toList();
        if (!others.isEmpty() && dice.chance(0.1)) {
            Instant shared = dice.pick(others);
            if (taken.add(key(year, kind, shared))) {
                return shared;
            }
        }
        Instant at = momentOn(about);
        while (!taken.add(key(year, kind, at))) {
            at = at.minus(1, ChronoUnit.HOURS);
        }
        return at;
    }

    private Instant momentOn(LocalDate about) {
        Instant at = about.atStartOfDay(Statement.LONDON).toInstant();
        if (dice.chance(0.5)) {
            at = at.plus(dice.between(0, 1439), ChronoUnit.MINUTES);
        }
        return at.isBefore(LIMIT) ? at : LIMIT.minus(dice.between(1, 100_000), ChronoUnit.MINUTES);
    }

    private static String key(CollectionYear year, String kind, Instant asAt) {
        return year.label() + "/" + kind + "/" + asAt;
    }
}
