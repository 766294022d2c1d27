package org.waymark.web.pages.register;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.waymark.shared.London;
import org.waymark.web.pages.Days;
import org.waymark.web.pages.Frame;
import org.waymark.web.pages.NeedsPurpose;
import org.waymark.web.pages.PageQuestions;
import org.waymark.web.pages.register.SavedAsks.Saved;

/** What has changed since a member's question was answered. */
@Controller
@NeedsPurpose
class ThenAndNowPages {
    private final PageQuestions questions;

    ThenAndNowPages(PageQuestions questions) {
        this.questions = questions;
    }

    record Answer(Of question) {}

    record Of(Compared compared) {}

    record Compared(
            OffsetDateTime knownThen,
            OffsetDateTime knownNow,
            boolean reproduced,
            List<String> editionsThen,
            List<String> editionsNow,
            List<Redefined> redefined,
            List<Difference> differences) {}

    record Redefined(String measure, String versionThen, String versionNow) {}

    record Difference(
            String question,
            String part,
            String period,
            List<Key> keys,
            String measure,
            @Nullable String then,
            @Nullable String now) {}

    record Key(String label) {}

    /** @param then what was printed; in words where there was nothing */
    record Row(String of, String where, String then, String now) {}

    @GetMapping("/register/{id:[0-9a-f-]{36}}/then-and-now")
    String compared(@PathVariable String id, @ModelAttribute("frame") Frame frame, Model page) {
        var one = questions.ask("registered-question", Map.of("id", id), frame.purpose(), StoryPages.One.class);
        var answer = one.question().answer();
        boolean isExact = answer != null && answer.isExact();
        page.addAttribute("question", one.question());
        page.addAttribute("isClosed", isExact && !frame.isExact());
        if (!isExact || frame.isExact()) {
            var document = isExact ? "exact-then-and-now" : "then-and-now";
            var compared = questions
                    .ask(document, Map.of("id", id), frame.purpose(), Answer.class)
                    .question()
                    .compared();
            page.addAttribute("compared", compared);
            page.addAttribute("then", day(compared.knownThen()));
            page.addAttribute("now", day(compared.knownNow()));
            page.addAttribute(
                    "rows",
                    compared.differences().stream()
                            .map(each -> row(each, one.saved()))
                            .toList());
        }
        return "register-then-and-now";
    }

    private static String day(OffsetDateTime moment) {
        return Days.of(London.dayOf(moment.toInstant()));
    }

    private static Row row(Difference difference, List<Saved> saved) {
        var title = saved.stream()
                .filter(each -> each.name().equals(difference.question()))
                .map(Saved::title)
                .findFirst()
                .orElse(difference.question());
        var where = Stream.concat(
                        Stream.of(difference.period()),
                        difference.keys().stream().map(Key::label))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return new Row(
                "%s: %s".formatted(title, difference.measure()),
                where.isEmpty() ? "All" : where,
                Objects.requireNonNullElse(difference.then(), "was not there"),
                Objects.requireNonNullElse(difference.now(), "is not there any more"));
    }
}
