package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page that shows what was measured. */
final class Page {
    private static final Path FILE = Path.of("docs/benchmarks.md");

    private Page() {}

    /** Puts it between the mark of this name and the next end, where the page has such a mark. */
    static void put(String mark, String text) throws IOException {
        var place = Pattern.compile("(<!-- %s -->\n).*?(<!-- end -->)".formatted(mark), Pattern.DOTALL)
                .matcher(Files.readString(FILE));
        if (place.find()) {
            Files.writeString(FILE, place.replaceFirst("$1" + Matcher.quoteReplacement("\n" + text + "\n") + "$2"));
        }
    }
}
