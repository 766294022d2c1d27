package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.shared.FinancialYear;

/** {@code make bench}: every size that is named, smallest first; the smallest warms the machine up once beforehand. */
public final class Benchmark {
    private static final long SEED = 2026;
    private static final FinancialYear FIRST = new FinancialYear(2020);
    private static final int YEARS = 5;
    private static final int CHILDREN_PER_AUTHORITY = 1_400;
    private static final int WARM_UP = 2_000;

    private Benchmark() {}

    public static void main(String[] sizes) throws Exception {
        var report = new Report(String.join(" ", sizes));
        var warm = sendings(WARM_UP);
        try (var home = new Imports(warm).measure()) {
            new Rebuilds(home).measure(0);
        }
        for (int size :
                Arrays.stream(sizes).mapToInt(Integer::parseInt).sorted().toArray()) {
            var figures = measure(size);
            report.write(figures);
        }
    }

    private static Figures measure(int journeys) throws Exception {
        int repetitions = journeys > 20_000 ? 1 : 3;
        var figures = new Figures(journeys);
        var sendings = sendings(journeys);
        var imports = new Imports(sendings);
        for (int n = 1; n < repetitions; n++) {
            imports.measure().close();
        }
        try (var home = imports.measure()) {
            imports.report(figures);
            var rebuilds = new Rebuilds(home);
            Path rebuilt = rebuilds.measure(0);
            for (int n = 1; n < Math.max(3, repetitions + 2); n++) {
                rebuilt = rebuilds.measure(n);
            }
            rebuilds.report(figures);
            var years = IntStream.range(0, YEARS)
                    .mapToObj(n -> new FinancialYear(FIRST.startYear() + n))
                    .toList();
            try (var breakdowns = new Breakdowns(home.port(), rebuilt, years)) {
                breakdowns.measure(figures, 10, journeys > 20_000 ? 20 : 50);
            }
            new Recordings(home, sendings.getFirst()).measure(figures);
        }
        return figures;
    }

    static List<Sending> sendings(int journeys) throws IOException {
        var authorities = Authorities.unchanged();
        int needed = Math.ceilDiv(journeys, CHILDREN_PER_AUTHORITY);
        var generator = new ReturnGenerator(SEED, FIRST, YEARS);
        List<List<Sending>> byAuthority = new ArrayList<>();
        for (int n = 0; n < needed; n++) {
            int from = (int) ((long) journeys * n / needed);
            int to = (int) ((long) journeys * (n + 1) / needed);
            byAuthority.add(generator.of(authorities.get(n), n, to - from));
        }
        // year after year, as returns come in
        return IntStream.range(0, YEARS)
                .boxed()
                .flatMap(year -> byAuthority.stream().map(sendings -> sendings.get(year)))
                .toList();
    }
}
