package org.waymark.web.pages.dashboards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.waymark.questions.SavedQuestions;
import org.waymark.shared.Refusal;

/** Every dashboard that there is a file for. Adding a file adds a page. */
@Component
class Dashboards {
    private final List<Dashboard> dashboards;

    /** @throws IllegalStateException with every problem of every file that is malformed */
    @Autowired
    Dashboards(SavedQuestions questions) {
        this(questions, "dashboards");
    }

    /** @param folder on the class path */
    Dashboards(SavedQuestions questions, String folder) {
        List<String> problems = new ArrayList<>();
        List<Dashboard> read = new ArrayList<>();
        texts(folder)
                .forEach((name, text) ->
                        DashboardReading.of(name, text, questions, problems).ifPresent(read::add));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Dashboards are malformed:\n" + String.join("\n", problems));
        }
        dashboards = read.stream()
                .sorted(Comparator.comparingInt(Dashboard::order).thenComparing(Dashboard::name))
                .toList();
    }

    /** In their order. */
    List<Dashboard> all() {
        return dashboards;
    }

    /** @throws Refusal {@code UNKNOWN_DASHBOARD} */
    Dashboard named(String name) {
        return dashboards.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_DASHBOARD",
                        "There is no dashboard of that name. The page \"Dashboards\" lists them all.",
                        dashboards.stream().map(Dashboard::name).toList()));
    }

    /** The files by their names without ending. */
    private static SortedMap<String, String> texts(String folder) {
        try {
            SortedMap<String, String> texts = new TreeMap<>();
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.yaml")) {
                var name = Objects.requireNonNull(file.getFilename()).replace(".yaml", "");
                texts.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
