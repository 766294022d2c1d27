package org.waymark.national;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHome;
import org.waymark.shared.FinancialYear;

/** What DfE has published, asked in short. */
final class Published {
    static final National NATIONAL = in(Path.of("no-such-folder"));
    static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private Published() {}

    static National in(Path folder) {
        return National.read(TestHome.everyAuthority(), folder);
    }

    static FinancialYear year(String label) {
        return FinancialYear.parse(label).orElseThrow();
    }

    static NationalQuestion question(
            String series, String area, String year, @Nullable String release, @Nullable String knownAt) {
        return new NationalQuestion(
                series,
                List.of(area),
                null,
                List.of(year(year)),
                null,
                release,
                knownAt == null ? null : Instant.parse(knownAt));
    }

    static List<PublishedFigure> rows(String series, String area, String year, @Nullable String release) {
        return NATIONAL.published(question(series, area, year, release, null), NOW)
                .rows();
    }

    /** The one figure of a characteristic: as it is printed, and what it says. */
    static String told(String series, String characteristic, String area, String year, @Nullable String release) {
        return said(only(rows(series, area, year, release), characteristic).figure());
    }

    static PublishedFigure only(List<PublishedFigure> rows, String characteristic) {
        var found = rows.stream()
                .filter(each -> each.characteristic().equals(characteristic))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%s is there %d times".formatted(characteristic, found.size()));
        }
        return found.getFirst();
    }

    static String said(@Nullable Figure figure) {
        return switch (Objects.requireNonNull(figure)) {
            case Figure.Shown shown -> "%s is %d".formatted(shown.printed(), shown.value());
            case Figure.Signed signed -> "%s is %s".formatted(signed.printed(), signed.sign());
        };
    }

    static Stream<String> said(Restated restated) {
        return restated.rows().stream()
                .map(row -> "%s %s %s: %s, then %s"
                        .formatted(
                                row.area().code(),
                                row.area().name(),
                                row.year(),
                                row.earlier().printed(),
                                row.later().printed()));
    }
}
