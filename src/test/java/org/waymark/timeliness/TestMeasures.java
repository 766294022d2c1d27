package org.waymark.timeliness;

import java.util.stream.Stream;

/** Measures that are none of ours, for tests of what every measure may say. */
public final class TestMeasures {
    private TestMeasures() {}

    /** @param folder below {@code queries} among the test's resources */
    public static MeasureLibrary in(String folder) {
        return MeasureLibrary.load(folder);
    }

    /** Some of ours, where all would take long. */
    public static MeasureLibrary ofFiles(String... names) {
        return MeasureLibrary.of(
                Stream.of(names).map(name -> "measures/" + name).toList());
    }
}
