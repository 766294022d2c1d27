package org.waymark.timeliness;

/** Measures that are none of ours, for tests of what every measure may say. */
public final class TestMeasures {
    private TestMeasures() {}

    /** @param folder below {@code queries} among the test's resources */
    public static MeasureLibrary in(String folder) {
        return MeasureLibrary.load(folder);
    }
}
