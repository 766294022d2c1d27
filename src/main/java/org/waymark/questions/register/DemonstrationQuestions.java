package org.waymark.questions.register;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.SavedAsk;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;

/**
 * What members asked in the papers, as if they had asked it of the demonstration's council, by the same commands as any others. Words
 * are the papers'; who sees to them, by when and when they were circulated is made up.
 */
public final class DemonstrationQuestions {
    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationQuestions.class);
    private static final String FILE = "/demonstration/questions.csv";
    private static final String COUNCIL = "E06000990";
    private static final Sight SIGHT = new Sight(false, null);

    private final Registering registering;
    private final Map<AnswerTier, Answers> answers;

    /** @param answers of both tiers */
    public DemonstrationQuestions(Registering registering, Map<AnswerTier, Answers> answers) {
        this.registering = registering;
        this.answers = answers;
    }

    /** Told again, after a start that was broken off, it has no further effect. */
    public void tell() {
        var file = Objects.requireNonNull(DemonstrationQuestions.class.getResourceAsStream(FILE), FILE);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            int told = 0;
            for (var row : rows) {
                tell(row, told);
                told++;
            }
            LOG.info("demonstration: {} questions of members", told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(NamedCsvRecord row, int number) {
        var id = registering.ask(command("ask", number), asking(row), SIGHT).question();
        registering.bind(command("bind", number), id, binding(row), answers(AnswerTier.PUBLISHED), SIGHT);
        said(row, "tier").ifPresent(tier -> answer(row, number, id, AnswerTier.valueOf(tier)));
        said(row, "carried_to")
                .flatMap(FinancialYear::parse)
                .ifPresent(year -> registering.carry(command("carry", number), id, year, SIGHT));
    }

    /** One that cannot be answered stays bound, and keeps nobody from starting the service. */
    private void answer(NamedCsvRecord row, int number, QuestionKey id, AnswerTier tier) {
        try {
            registering.answer(command("answer", number), id, answers(tier), SIGHT);
            said(row, "circulated_on")
                    .map(LocalDate::parse)
                    .ifPresent(day -> registering.circulate(command("circulate", number), id, day, SIGHT));
        } catch (Refusal refusal) {
            LOG.warn("demonstration: question {} was not answered: {}", number + 1, refusal.code());
        }
    }

    private Answers answers(AnswerTier tier) {
        return Objects.requireNonNull(answers.get(tier));
    }

    private static Asking asking(NamedCsvRecord row) {
        return new Asking(
                new QuestionWords(
                        row.getField("meeting"),
                        row.getField("minute"),
                        row.getField("wording"),
                        row.getField("asked_by"),
                        row.getField("owner")),
                COUNCIL,
                day(row, "met_on"),
                FinancialYear.parse(row.getField("year")).orElseThrow(),
                day(row, "due_on"));
    }

    private static Binding binding(NamedCsvRecord row) {
        return new Binding(
                words(row, "saved").stream()
                        .map(name -> SavedAsk.of(name, variables(row)))
                        .toList(),
                null,
                new TreeMap<>(),
                said(row, "cannot_be_answered").orElse(null));
    }

    private static Map<String, Object> variables(NamedCsvRecord row) {
        Map<String, Object> variables = new TreeMap<>();
        said(row, "years").ifPresent(_ -> variables.put("years", words(row, "years")));
        said(row, "window").ifPresent(window -> variables.put("window", window));
        return variables;
    }

    private static Optional<String> said(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(text -> !text.isEmpty());
    }

    private static List<String> words(NamedCsvRecord row, String column) {
        return said(row, column).map(text -> Arrays.asList(text.split(" "))).orElse(List.of());
    }

    private static @Nullable LocalDate day(NamedCsvRecord row, String column) {
        return said(row, column).map(LocalDate::parse).orElse(null);
    }

    private static CommandId command(String what, int number) {
        var name = "demonstration/question/%s/%d".formatted(what, number);
        return new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
