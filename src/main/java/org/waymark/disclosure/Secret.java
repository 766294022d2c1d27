package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.disclosure.Demand.Wanted;

/** A sum of cells that may not be found out: it must stay possible that it is next to none, and that it is no longer few. */
record Secret(CellId about, List<CellId> cells, Sum sum, int value) {

    /** Each once, whatever the number of rules that found it. */
    static List<Secret> of(List<Finding> findings, Function<CellId, Sum> sums, int[] truth) {
        return findings.stream()
                .collect(Collectors.toMap(
                        finding -> key(sum(finding, sums)),
                        finding -> secret(finding, sum(finding, sums), truth),
                        (first, _) -> first,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Secret secret(Finding finding, Sum sum, int[] truth) {
        return new Secret(finding.cell(), finding.secret(), sum, sum.of(truth));
    }

    private static Sum sum(Finding finding, Function<CellId, Sum> sums) {
        return finding.secret().stream().map(sums).reduce(new Sum(new int[0]), Sum::and);
    }

    private static List<Integer> key(Sum sum) {
        return Arrays.stream(sum.places()).sorted().boxed().toList();
    }

    /** @param families what each family knows of the unknowns */
    static List<Demand> demands(Collection<Secret> secrets, List<int[]> families, int threshold) {
        List<Demand> demands = new ArrayList<>();
        for (var secret : secrets) {
            demands.add(new Demand(secret.about, secret.sum, new Wanted.AtMost(1), Demand.OUTSIDER));
            demands.add(new Demand(secret.about, secret.sum, new Wanted.AtLeast(threshold), Demand.OUTSIDER));
        }
        for (var secret : secrets) {
            for (var family : families) {
                demands.add(new Demand(secret.about, secret.sum, new Wanted.Unlike(secret.value), family));
            }
        }
        return demands;
    }
}
