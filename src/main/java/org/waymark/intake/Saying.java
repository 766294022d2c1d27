package org.waymark.intake;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.identity.Sealer;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateMilestones;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateReturn;
import org.waymark.journey.commands.SiblingGroupCommand.Member;
import org.waymark.journey.commands.SiblingGroupCommand.StateSiblings;
import org.waymark.journey.commands.Speaker;
import org.waymark.journey.commands.StatingCommand;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.journey.commands.YearlyCountCommand.StateCounts;
import org.waymark.journey.events.CountRow;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.CountingKey;
import org.waymark.shared.Sha256;
import org.waymark.shared.SubmissionId;

/** One submission's content, ready to be said of each child or sibling group, or of what is counted. */
sealed interface Saying {
    Place place();

    /** Every child that it names. */
    SortedSet<String> childIds();

    /** Every sibling group that it names. */
    default SortedSet<String> groupIds() {
        return Collections.emptySortedSet();
    }

    default SortedSet<ReturnFile> speaksOf() {
        return Collections.emptySortedSet();
    }

    int facts();

    /** One command for each child or group, or one for all counts, always in the same order. */
    List<StatingCommand> commands(Keys keys, Speaker speaker, Sealer sealer);

    /** The content as text, by the key of each child or group. */
    SortedMap<String, String> content(Keys keys);

    /** SHA-256 of the parsed content. Children stand in it by their keys, so that nobody can guess ids from it. */
    default String digest(Keys keys) {
        var digest = new Sha256().with(speaksOf().toString());
        content(keys).forEach((key, content) -> digest.with(key + content));
        return digest.hex();
    }

    default Speaker speaker(SubmissionId submission, String digest) {
        return new Speaker(place().authority(), submission, place().year(), place().asAt(), digest);
    }

    /** A year's return. */
    record OfReturn(Place place, ReadReturn read) implements Saying {
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
        public List<StatingCommand> commands(Keys keys, Speaker speaker, Sealer sealer) {
            var sealed = read.sealed(keys, sealer);
            return read.children().entrySet().stream()
                    .<StatingCommand>map(each -> {
                        var child = keys.child(each.getKey());
                        var said = each.getValue();
                        return new StateReturn(
                                child, speaker, sealed.get(child), said.episodes(), said.decisions(), said.adoption());
                    })
                    .toList();
        }

        @Override
        public SortedMap<String, String> content(Keys keys) {
            return keys.byKey(read.children());
        }
    }

    /** A milestones.csv. */
    record OfMilestones(Place place, SortedMap<String, List<MilestoneRow>> rows) implements Saying {
        @Override
        public SortedSet<String> childIds() {
            return new TreeSet<>(rows.keySet());
        }

        @Override
        public int facts() {
            return rows.values().stream().mapToInt(List::size).sum();
        }

        @Override
        public List<StatingCommand> commands(Keys keys, Speaker speaker, Sealer sealer) {
            return rows.entrySet().stream()
                    .<StatingCommand>map(
                            each -> new StateMilestones(keys.child(each.getKey()), speaker, each.getValue()))
                    .toList();
        }

        @Override
        public SortedMap<String, String> content(Keys keys) {
            return keys.byKey(rows);
        }
    }

    /** A siblings.csv, by group. */
    record OfSiblings(Place place, SortedMap<String, List<SiblingRow>> rows) implements Saying {
        @Override
        public SortedSet<String> childIds() {
            return rows.values().stream()
                    .flatMap(List::stream)
                    .map(SiblingRow::childId)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public SortedSet<String> groupIds() {
            return new TreeSet<>(rows.keySet());
        }

        @Override
        public int facts() {
            return rows.values().stream().mapToInt(List::size).sum();
        }

        @Override
        public List<StatingCommand> commands(Keys keys, Speaker speaker, Sealer sealer) {
            return rows.entrySet().stream()
                    .<StatingCommand>map(each ->
                            new StateSiblings(keys.group(each.getKey()), speaker, members(each.getValue(), keys)))
                    .toList();
        }

        @Override
        public SortedMap<String, String> content(Keys keys) {
            var byKey = new TreeMap<String, String>();
            rows.forEach((group, said) ->
                    byKey.put(keys.group(group).toString(), members(said, keys).toString()));
            return byKey;
        }

        /** In an order of their keys, so that it is the same under old and new ids. */
        private static List<Member> members(List<SiblingRow> rows, Keys keys) {
            return rows.stream()
                    .map(row -> new Member(keys.child(row.childId()), row.membership()))
                    .sorted(Comparator.comparing(
                            (Member member) -> member.child().toString()))
                    .toList();
        }
    }

    /** A counts.csv. It names no child. */
    record OfCounts(Place place, List<CountRow> rows) implements Saying {
        @Override
        public SortedSet<String> childIds() {
            return Collections.emptySortedSet();
        }

        @Override
        public int facts() {
            return rows.size();
        }

        @Override
        public List<StatingCommand> commands(Keys keys, Speaker speaker, Sealer sealer) {
            return List.of(new StateCounts(new CountingKey(speaker.authority()), speaker, rows));
        }

        @Override
        public SortedMap<String, String> content(Keys keys) {
            return new TreeMap<>(Map.of("counts", rows.toString()));
        }
    }
}
