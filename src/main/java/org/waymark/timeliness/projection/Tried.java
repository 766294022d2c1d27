package org.waymark.timeliness.projection;

import java.nio.file.Path;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;
import org.waymark.warehouse.WarehouseFailure;

/** The process that opens a DuckDB file and reads all of it, because one that is damaged may end who opens it. */
public final class Tried {
    private static final Sql WHOLE = Sql.file("projection/whole");

    private Tried() {}

    /** @param arguments the file, how much memory DuckDB may use, and how many threads */
    public static void main(String[] arguments) {
        var limits = new Warehouse.Limits(arguments[1], Integer.parseInt(arguments[2]), 0);
        var verdict = of(Path.of(arguments[0]), limits);
        if (verdict != Verdict.USABLE) {
            System.exit(verdict.exitValue());
        }
    }

    private static Verdict of(Path file, Warehouse.Limits limits) {
        FaultPoint.PROBE_DIES.reached();
        FaultPoint.PROBE_HANGS.reached();
        try (var warehouse = Warehouse.open(file, limits)) {
            if (!warehouse.read(Tables::state).version().equals(Tables.VERSION)) {
                return Verdict.OTHER_VERSION;
            }
            warehouse.read(session -> session.rows(WHOLE, row -> row.getLong(1)));
            return Verdict.USABLE;
        } catch (WarehouseFailure e) {
            return Verdict.UNREADABLE;
        }
    }
}
