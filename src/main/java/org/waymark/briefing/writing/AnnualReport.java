package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.briefing.Note;
import org.waymark.briefing.Note.Tier;
import org.waymark.briefing.Section;
import org.waymark.shared.FinancialYear;

/**
 * The annual report that each local authority must publish: the year and the two before it side by side, in the layout of
 * Coventry's report of 2022-23, with room for officers' words in every section.
 */
public final class AnnualReport {
    private static final String ANNUAL_REPORT = "annual-report";
    private static final String BESIDE_ENGLAND = "days-beside-england";
    private static final String EARLY_PERMANENCE = "early-permanence";
    private static final String MINORITY_ETHNIC = "minority-ethnic-share";
    private static final int YEARS = 3;

    /** The rows of the report's first table, in its order. */
    private static final List<String> ACTIVITY = List.of(
            "ADM_DECISIONS",
            "PLACEMENT_ORDERS",
            "MATCHED",
            "PLACED",
            "APPLICATIONS",
            "ADOPTED",
            "PLACED_AT_PERIOD_END",
            "AWAITING_MATCH_AT_PERIOD_END",
            "PLAN_CHANGES",
            "DISRUPTIONS");

    private static final List<String> COMES_FIRST = List.of("ADM_DECISIONS", "PLACEMENT_ORDERS", "ADOPTED");
    private static final List<String> DRAWN = List.of("PLACEMENT_ORDERS", "MATCHED", "PLACED", "ADOPTED");

    private final NoteWriter writer;

    /** @param question by its name, asked with these variables */
    public record Ask(String question, Map<String, Object> variables) {}

    public AnnualReport(NoteWriter writer) {
        this.writer = writer;
    }

    /** The saved questions that the report of a year is made of. */
    public static List<Ask> asks(FinancialYear year) {
        var years = IntStream.rangeClosed(1 - YEARS, 0)
                .mapToObj(back -> year.plusYears(back).label())
                .toList();
        return Stream.of(ANNUAL_REPORT, BESIDE_ENGLAND, EARLY_PERMANENCE, MINORITY_ETHNIC)
                .map(question -> new Ask(question, Map.of("years", years)))
                .toList();
    }

    /**
     * @param answered what {@link #asks} names, as far as it could be answered; of what lacks no section is written
     * @param commentary officers' words by the heading of the section that they belong to
     */
    public Note note(
            FinancialYear year, Tier tier, List<AnsweredQuestion> answered, Map<String, List<String>> commentary) {
        var told = answered.stream().map(Chapter::told).toList();
        var parts = new Answers(told);
        List<Section> sections = new ArrayList<>();
        activity(parts).ifPresent(sections::add);
        section("Service performance", parts, parts.of(ANNUAL_REPORT, "performance"))
                .ifPresent(sections::add);
        section("Service performance beside England", parts, parts.all(BESIDE_ENGLAND))
                .ifPresent(sections::add);
        section("Early permanence", parts, parts.all(EARLY_PERMANENCE)).ifPresent(sections::add);
        section("Disruptions, each sibling group once", parts, parts.of(ANNUAL_REPORT, "disruptions"))
                .ifPresent(sections::add);
        section("Children from minority ethnic groups", parts, parts.all(MINORITY_ETHNIC))
                .ifPresent(sections::add);
        section("Pre-proceedings", parts, parts.of(ANNUAL_REPORT, "families")).ifPresent(sections::add);
        return writer.finished(
                "Annual adoption report " + year,
                "To report the activity and performance of adoption services in %s beside the two years before."
                        .formatted(year),
                tier,
                List.of(),
                told,
                first(parts),
                sections,
                commentary);
    }

    /** What comes first: decisions, orders and adoptions, and the indicators. */
    private List<String> first(Answers answers) {
        var wording = writer.wording();
        var activity = answers.breakdown(ANNUAL_REPORT, "activity")
                .map(answer -> new OverPeriodsWriter(wording).write("", answer.of(COMES_FIRST), List.of(), List.of()));
        var performance = answers.breakdown(ANNUAL_REPORT, "performance")
                .map(answer -> new OverPeriodsWriter(wording).write("", answer, List.of(), List.of()));
        return Stream.of(activity, performance)
                .flatMap(Optional::stream)
                .flatMap(draft -> draft.answer().stream())
                .toList();
    }

    private Optional<Section> activity(Answers answers) {
        var heading = "Service activity";
        var writing = new OverPeriodsWriter(writer.wording());
        return answers.breakdown(ANNUAL_REPORT, "activity").map(answer -> {
            var draft = writing.write(heading, answer.of(ACTIVITY), List.of(), List.of());
            var drawn = answer.of(DRAWN);
            var title =
                    writing.write(heading, drawn, List.of(), List.of()).answer().getLast();
            return draft.with(new Trends(drawn).picture(title).orElse(null)).section(heading, true);
        });
    }

    private Optional<Section> section(String heading, Answers answers, List<Part> parts) {
        var writing = new PartWriter(writer.wording(), answers.stillWaiting(writer.wording()));
        var drafts = parts.stream()
                .map(part -> writing.write(
                        parts.size() == 1
                                ? heading
                                : "%s: %s".formatted(heading, Words.small(Words.alias(part.name()))),
                        part))
                .toList();
        return Draft.together(drafts).map(draft -> draft.section(heading, true));
    }

    /** What was answered, by question and part. */
    private record Answers(List<AnsweredQuestion> answered) {
        List<Part> all(String question) {
            return answered.stream()
                    .filter(each -> each.question().name().equals(question))
                    .flatMap(each -> each.parts().stream())
                    .toList();
        }

        List<Part> of(String question, String part) {
            return all(question).stream()
                    .filter(each -> each.name().equals(part))
                    .toList();
        }

        Optional<Breakdown> breakdown(String question, String part) {
            return of(question, part).stream().findFirst().map(each -> Breakdown.of(new Told(each.answer())));
        }

        List<String> stillWaiting(Wording wording) {
            return new StillWaiting(wording)
                    .sentences(breakdown(ANNUAL_REPORT, "activity").stream().toList());
        }
    }
}
