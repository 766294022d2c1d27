package org.waymark.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.journey.commands.AdoptionJourneyCommand;
import org.waymark.journey.commands.AdoptionJourneyCommand.Speaker;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateMilestones;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateReturn;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

/** One submission's content, ready to be said of each child: a return, or a tracker file. */
sealed interface Saying {
    Place place();

    SortedSet<String> childIds();

    SortedSet<ReturnFile> speaksOf();

    int facts();

    AdoptionJourneyCommand of(String childId, ChildKey key, Speaker speaker);

    /** The content as text, by child id. */
    String content(String childId);

    /** SHA-256 of the parsed content. Children stand in it by their keys, so that nobody can guess ids from it. */
    default String digest(Map<String, ChildKey> keys) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(speaksOf().toString().getBytes(StandardCharsets.UTF_8));
            var byKey = new TreeMap<String, String>();
            childIds().forEach(child -> byKey.put(String.valueOf(keys.get(child)), content(child)));
            byKey.forEach((key, content) -> digest.update((key + content).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    default Speaker speaker(SubmissionId submission, String digest) {
        return new Speaker(place().authority(), submission, place().year(), place().asAt(), digest);
    }

    /** A year's return. */
    record OfReturn(Place place, ReadReturn read) implements Saying {
        static OfReturn of(ImportScope scope, ReadReturn read) {
            return new OfReturn(
                    new Place(scope.authority().code(), scope.year(), SubmissionKind.RETURN, scope.asAt()), read);
        }

        @Override
        public SortedSet<String> childIds() {
            return new TreeSet<>(read.children().keySet());
        }

        @Override
        public SortedSet<ReturnFile> speaksOf() {
            return read.speaksOf();
        }

        @Override
        public int facts() {
            return read.children().values().stream()
                    .mapToInt(ChildReturn::facts)
                    .sum();
        }

        @Override
        public AdoptionJourneyCommand of(String childId, ChildKey key, Speaker speaker) {
            var said = said(childId);
            return new StateReturn(
                    key, speaker, said.characteristics(), said.episodes(), said.decisions(), said.adoption());
        }

        @Override
        public String content(String childId) {
            return said(childId).toString();
        }

        private ChildReturn said(String childId) {
            return Objects.requireNonNull(read.children().get(childId));
        }
    }

    /** A milestones.csv. */
    record OfMilestones(Place place, Map<String, List<MilestoneRow>> rows) implements Saying {
        static OfMilestones of(ImportScope scope, Map<String, List<MilestoneRow>> rows) {
            return new OfMilestones(
                    new Place(scope.authority().code(), scope.year(), SubmissionKind.MILESTONES, scope.asAt()), rows);
        }

        @Override
        public SortedSet<String> childIds() {
            return new TreeSet<>(rows.keySet());
        }

        @Override
        public SortedSet<ReturnFile> speaksOf() {
            return Collections.emptySortedSet();
        }

        @Override
        public int facts() {
            return rows.values().stream().mapToInt(List::size).sum();
        }

        @Override
        public AdoptionJourneyCommand of(String childId, ChildKey key, Speaker speaker) {
            return new StateMilestones(key, speaker, rows.getOrDefault(childId, List.of()));
        }

        @Override
        public String content(String childId) {
            return rows.getOrDefault(childId, List.of()).toString();
        }
    }
}
