package org.waymark.warehouse;

/** For the benchmark alone: a statement's text, to run it without the house around it. */
public final class SqlText {
    private SqlText() {}

    public static String of(Sql sql) {
        return sql.text();
    }
}
