package org.waymark.timeliness.projection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Why an event cannot be taken in: its type or revision is of another release, or it lacks what its kind must say. */
final class Readability {
    private static final List<Need> NEEDS = List.of(
            new Need(type -> type.startsWith("Submission") || type.endsWith("Stated"), says("submission")),
            new Need(
                    endingIn("Recorded", "Corrected", "Retracted", "Described"),
                    says("factId").and(says("command"))),
            new Need(
                    oneOf("CharacteristicsStated", "CharacteristicRecorded", "CharacteristicCorrected"),
                    says("characteristics").or(says("shredded"))),
            new Need(
                    beginningWith("Submission", "Sibling", "Count", "Household", "Edition", "Question")
                            .negate(),
                    says("child")),
            new Need(beginningWith("Sibling", "MembershipStated"), says("group")),
            new Need(beginningWith("Household"), says("household").and(says("authority"))),
            new Need(
                    beginningWith("Edition"),
                    says("command")
                            .and(says("edition", "authority"))
                            .and(says("edition", "catalogue"))
                            .and(says("edition", "period"))
                            .and(says("edition", "number"))),
            new Need(
                    oneOf("EditionProposed", "EditionOverridden"),
                    says("position").and(says("content"))),
            new Need(oneOf("EditionApproved"), says("released")),
            new Need(beginningWith("Question"), says("command").and(says("question"))),
            new Need(beginningWith("QuestionAsked"), says("ofYear").and(says("sealedWords"))),
            new Need(oneOf("QuestionAskedAgain"), says("from").and(says("asks"))),
            new Need(oneOf("QuestionBound"), says("asks").and(says("definitions"))),
            new Need(
                    oneOf("QuestionAnswered"),
                    says("tier")
                            .and(says("asKnownAt"))
                            .and(says("position"))
                            .and(says("definitions"))
                            .and(says("editions"))
                            .and(says("sealedDigest"))),
            new Need(oneOf("QuestionCirculated"), says("circulatedOn")),
            new Need(oneOf("QuestionCarried"), says("toReport")),
            new Need(
                    oneOf("SubmissionCompleted", "SubmissionWithdrawn", "EditionApproved", "EditionRejected")
                            .or(beginningWith("Question"))
                            .negate(),
                    says("knownAt")),
            new Need(
                    oneOf(
                            "EpisodeStated",
                            "DecisionStated",
                            "MilestoneRecorded",
                            "MilestoneCorrected",
                            "HouseholdStepRecorded",
                            "HouseholdStepCorrected",
                            "CharacteristicRecorded",
                            "CharacteristicCorrected"),
                    says("occurredOn")),
            new Need(
                    oneOf("CountStated"),
                    says("authority")
                            .and(says("count", "year"))
                            .and(says("count", "what"))
                            .and(says("count", "key"))
                            .and(says("count", "value"))),
            new Need(
                    oneOf("SubmissionBegun", "ReturnStated", "MilestonesStated", "SiblingGroupStated", "CountsStated"),
                    says("year").and(says("digest")).and(says("authority"))));
    private static final Map<String, List<Need>> NEEDS_OF_TYPE = new ConcurrentHashMap<>();

    private Readability() {}

    private record Need(Predicate<String> types, Predicate<SaidEvent> what) {}

    /** Asked of an event once all else of it was read. */
    static @Nullable String unreadableBecause(SaidEvent said) {
        var type = said.stored().type();
        return said.stored().unknownBecause().orElseGet(() -> isWhole(said, type) ? null : "UNREADABLE");
    }

    private static boolean isWhole(SaidEvent said, String type) {
        return !said.isGarbled()
                && NEEDS_OF_TYPE.computeIfAbsent(type, Readability::needsOf).stream()
                        .allMatch(need -> need.what().test(said));
    }

    private static List<Need> needsOf(String type) {
        return NEEDS.stream().filter(need -> need.types().test(type)).toList();
    }

    private static Predicate<String> oneOf(String... types) {
        return Set.of(types)::contains;
    }

    private static Predicate<String> beginningWith(String... beginnings) {
        return type -> List.of(beginnings).stream().anyMatch(type::startsWith);
    }

    private static Predicate<String> endingIn(String... endings) {
        return type -> List.of(endings).stream().anyMatch(type::endsWith);
    }

    private static Predicate<SaidEvent> says(String... path) {
        return said -> said.says(path);
    }
}
