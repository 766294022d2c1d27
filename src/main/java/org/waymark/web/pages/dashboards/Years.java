package org.waymark.web.pages.dashboards;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.shared.FinancialYear;

/** For which years a section is asked. */
sealed interface Years {
    /** As files write them. */
    String FORM = "\"last 3\" or years as 2021-22, 2022-23";

    Pattern LATEST = Pattern.compile("last ([1-9]|1\\d|20)");

    /**
     * @param held of which there are figures
     * @return oldest first; none where the question is to say for which years it is asked
     */
    List<FinancialYear> among(List<FinancialYear> held);

    /** So many of the newest that there are. */
    record Latest(int many) implements Years {
        @Override
        public List<FinancialYear> among(List<FinancialYear> held) {
            return held.stream()
                    .sorted(Comparator.reverseOrder())
                    .limit(many)
                    .sorted()
                    .toList();
        }
    }

    /** These, whether there is anything of them or not. */
    record Named(List<FinancialYear> years) implements Years {
        @Override
        public List<FinancialYear> among(List<FinancialYear> held) {
            return years.stream().sorted().toList();
        }
    }

    /** Those that the question has by itself. */
    record OfQuestion() implements Years {
        @Override
        public List<FinancialYear> among(List<FinancialYear> held) {
            return List.of();
        }
    }

    /** Empty where it is none of the forms. */
    static Optional<Years> said(String text) {
        var latest = LATEST.matcher(text.strip());
        if (latest.matches()) {
            return Optional.of(new Latest(Integer.parseInt(latest.group(1))));
        }
        var years = Arrays.stream(text.split(","))
                .map(String::strip)
                .map(FinancialYear::parse)
                .toList();
        return years.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Named(years.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }
}
