package org.waymark.intake;

import java.util.ArrayList;
import java.util.List;
import org.waymark.intake.IdChangesReading.Chain;
import org.waymark.intake.Saying.OfCounts;
import org.waymark.intake.Saying.OfMilestones;
import org.waymark.intake.Saying.OfReturn;
import org.waymark.intake.Saying.OfSiblings;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.shared.SubmissionKind;

/**
 * What the files of one import say.
 *
 * @param sayings a return first, where there is one
 * @param idChanges the ids of each child whose id changed
 */
record Content(List<Saying> sayings, List<Chain> idChanges) {
    static final Content NONE = new Content(List.of(), List.of());

    boolean isEmpty() {
        return sayings.isEmpty() && idChanges.isEmpty();
    }

    static Content read(ReadFiles files, ImportScope scope, Problems problems) {
        List<Saying> sayings = new ArrayList<>();
        List<Chain> idChanges = new ArrayList<>();
        if (files.hasReturn()) {
            var read = new ReturnReading(files, scope.year(), scope.bounds(), problems).read();
            sayings.add(new OfReturn(place(scope, SubmissionKind.RETURN), read));
        }
        files.table(FileKind.MILESTONES, problems).ifPresent(table -> {
            var rows = new MilestonesReading(table, scope.trackerBounds(), scope.asAt(), problems).read();
            sayings.add(new OfMilestones(place(scope, SubmissionKind.MILESTONES), rows));
        });
        files.table(FileKind.SIBLINGS, problems).ifPresent(table -> {
            var rows = new SiblingsReading(table, scope.trackerBounds(), problems).read();
            sayings.add(new OfSiblings(place(scope, SubmissionKind.SIBLINGS), rows));
        });
        files.table(FileKind.COUNTS, problems).ifPresent(table -> {
            var rows = new CountsReading(table, scope.trackerBounds(), scope.year(), scope.asAt(), problems).read();
            sayings.add(new OfCounts(place(scope, SubmissionKind.COUNTS), rows));
        });
        files.table(FileKind.ID_CHANGES, problems)
                .ifPresent(table -> idChanges.addAll(new IdChangesReading(table, problems).read()));
        return new Content(sayings, idChanges);
    }

    private static Place place(ImportScope scope, SubmissionKind kind) {
        return new Place(scope.authority().code(), scope.year(), kind, scope.asAt());
    }
}
