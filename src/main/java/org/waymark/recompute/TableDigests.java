package org.waymark.recompute;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.shared.Sha256;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Digests of whole tables. Both files hold the same keys, so that rows are compared as they are. */
final class TableDigests {
    private static final Sql TABLES = Sql.file("recompute/tables");

    private TableDigests() {}

    private record Rows(long count, String digest) {
        static final Rows NONE = new Rows(0, digest("0", "0", "0"));

        static String digest(String... parts) {
            var digest = new Sha256();
            List.of(parts).forEach(part -> digest.with(part).with("|"));
            return digest.hex();
        }
    }

    static List<Report.Table> compare(Session live, Session made) {
        var ours = of(live);
        var theirs = of(made);
        Set<String> names = new TreeSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        return names.stream()
                .map(name -> {
                    var before = ours.getOrDefault(name, Rows.NONE);
                    var after = theirs.getOrDefault(name, Rows.NONE);
                    return new Report.Table(name, before.count(), after.count(), before.digest(), after.digest());
                })
                .toList();
    }

    private static Map<String, Rows> of(Session session) {
        Map<String, Rows> tables = new TreeMap<>();
        session.rows(
                TABLES,
                row -> tables.put(
                        row.getString(1),
                        new Rows(row.getLong(2), Rows.digest(row.getString(2), row.getString(3), row.getString(4)))));
        return tables;
    }
}
