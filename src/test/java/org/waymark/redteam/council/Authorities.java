package org.waymark.redteam.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The councils of England as they are today, by their ONS codes. */
public final class Authorities {
    private static final int VALID_FROM = 3;

    private Authorities() {}

    /** Those that have always been and still are, in the order of their codes. */
    public static List<String> lasting() {
        try (var file = Authorities.class.getResourceAsStream("/reference/authorities.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(row -> List.of(row).subList(VALID_FROM, row.length).stream()
                            .allMatch(String::isBlank))
                    .map(row -> row[0])
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
