package org.waymark.web.pages.asking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What the address of a page says: what its form sent, or what somebody wrote into a link, with commas between. */
record Said(MultiValueMap<String, String> values) {
    /** Each value; none where nothing is said. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }

    /** The first value, whole; null where nothing is said. */
    @Nullable
    String one(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }

    boolean says(String name) {
        return one(name) != null;
    }

    /** What begins with a prefix, by what stands behind it. */
    Map<String, List<String>> behind(String prefix) {
        Map<String, List<String>> behind = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(name -> name.startsWith(prefix) && says(name))
                .forEach(name -> behind.put(name.substring(prefix.length()), all(name)));
        return behind;
    }
}
