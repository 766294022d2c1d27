package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.reference.Statement.ReturnSays;
import org.waymark.reference.Statement.SiblingsSay;
import org.waymark.reference.Statement.TrackerSays;

/** What one authority has said by one moment: its statements folded in the order in which they became known. */
final class Knowledge {

    final TreeMap<String, ChildRecord> children = new TreeMap<>();
    final SiblingGroups siblingGroups = new SiblingGroups();

    /** The years that a return with episodes covers. */
    final Set<String> coveredYears = new TreeSet<>();

    /** The last day of the latest year that a tracker was sent for; null where none was. */
    @Nullable
    LocalDate trackedUntil;

    /** By year and child: the episodes that returns of that year have listed so far. */
    private final Map<String, Map<String, Set<LocalDate>>> listed = new HashMap<>();

    static Knowledge at(Instant knownAt, List<Submitted> ofOneAuthority) {
        List<Statement> statements = new ArrayList<>();
        for (Submitted submitted : ofOneAuthority) {
            if (!submitted.withdrawn()) {
                statements.addAll(Statement.of(submitted));
            }
        }
        statements.removeIf(statement -> statement.order().knownAt().isAfter(knownAt));
        statements.sort(Comparator.comparing(Statement::order));
        Knowledge knowledge = new Knowledge();
        statements.forEach(knowledge::hear);
        for (Submitted submitted : ofOneAuthority) {
            if (!submitted.withdrawn() && !submitted.asAt().isAfter(knownAt)) {
                knowledge.tracked(submitted);
            }
        }
        return knowledge;
    }

    /** A tracker with nothing below its header says nothing. */
    private void tracked(Submitted submitted) {
        String file = submitted.files().get("milestones");
        if (file == null || Csv.rows(file).isEmpty()) {
            return;
        }
        LocalDate ends = new CollectionYear(submitted.year()).ends();
        if (trackedUntil == null || ends.isAfter(trackedUntil)) {
            trackedUntil = ends;
        }
    }

    private void hear(Statement statement) {
        switch (statement) {
            case ReturnSays said -> hear(said);
            case TrackerSays said -> child(said.child()).tracker.put(said.milestone(), said);
            case SiblingsSay said -> siblingGroups.hear(said.members());
        }
    }

    private void hear(ReturnSays said) {
        CollectionYear year = new CollectionYear(said.order().year());
        Map<String, Set<LocalDate>> listedBefore = listed.computeIfAbsent(year.label(), _ -> new TreeMap<>());
        Map<String, List<Map<String, String>>> episodes = rowsByChild(said, "episodes");
        Map<String, List<Map<String, String>>> decisions = rowsByChild(said, "placed_for_adoption");
        Map<String, List<Map<String, String>>> ad1 = rowsByChild(said, "ad1");

        if (episodes != null) {
            coveredYears.add(year.label());
        }
        Set<String> present = new TreeSet<>();
        for (Map<String, String> header : Csv.rows(said.files().getOrDefault("header", ""))) {
            String id = Csv.value(header, "CHILD");
            present.add(id);
            ChildRecord child = child(id);
            child.learn(header);
            child.spoken.add(new ChildRecord.Spoken(said.order(), year, episodes != null, decisions != null));
        }
        for (String id : present) {
            Set<LocalDate> listedNow = new TreeSet<>();
            if (episodes != null) {
                List<Map<String, String>> rows = episodes.getOrDefault(id, List.of());
                listedNow.addAll(ReturnCoverage.episodes(child(id), rows, year, said.order()));
            }
            if (decisions != null) {
                List<Map<String, String>> rows = decisions.getOrDefault(id, List.of());
                ReturnCoverage.decisions(child(id), rows, year, said.order(), listedNow);
            }
            listedBefore.computeIfAbsent(id, _ -> new TreeSet<>()).addAll(listedNow);
        }
        Set<String> omitted = new HashSet<>(listedBefore.keySet());
        omitted.removeAll(present);
        for (String id : omitted) {
            // what a return drops it speaks of too: the child loses what the year spans, whoever told it
            child(id).spoken.add(new ChildRecord.Spoken(said.order(), year, episodes != null, decisions != null));
            ReturnCoverage.omitted(
                    child(id), year, listedBefore.getOrDefault(id, Set.of()), episodes != null, decisions != null);
        }
        if (ad1 != null) {
            hearAd1(ad1, year);
        }
    }

    private void hearAd1(Map<String, List<Map<String, String>>> ad1, CollectionYear year) {
        for (ChildRecord child : children.values()) {
            if (child.ad1 != null && child.ad1.year().equals(year.label())) {
                child.ad1 = null;
            }
        }
        ad1.forEach((id, rows) -> child(id).ad1 = AdoptionDetails.of(rows.getLast(), year.label()));
    }

    private ChildRecord child(String id) {
        return children.computeIfAbsent(id, _ -> new ChildRecord());
    }

    /** Null where the return lacks the file, empty where it brought only the header of it. */
    private static @Nullable Map<String, List<Map<String, String>>> rowsByChild(ReturnSays said, String kind) {
        String text = said.files().get(kind);
        if (text == null) {
            return null;
        }
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        for (Map<String, String> row : Csv.rows(text)) {
            rows.computeIfAbsent(Csv.value(row, "CHILD"), _ -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }
}
