package org.waymark.intake.rules;

/** Where a rule is broken. */
public record Spot(File file, int line, String column) {
    /** The files of a return that have rules. */
    public enum File {
        EPISODES,
        PLACED_FOR_ADOPTION,
        AD1
    }

    static Spot episode(Told<?> row, String column) {
        return new Spot(File.EPISODES, row.line(), column);
    }

    static Spot decision(Told<?> row, String column) {
        return new Spot(File.PLACED_FOR_ADOPTION, row.line(), column);
    }

    static Spot adoption(Told<?> row, String column) {
        return new Spot(File.AD1, row.line(), column);
    }
}
