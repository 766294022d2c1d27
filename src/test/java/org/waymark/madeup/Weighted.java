package org.waymark.madeup;

import java.util.Arrays;
import java.util.List;

/** Codes and how often each is met, such as {@code "U6:45 U4:10"}. */
public record Weighted(List<String> codes, List<Integer> weights, int total) {
    public static Weighted of(String text) {
        var parts = Arrays.stream(text.split(" ")).map(part -> part.split(":")).toList();
        var weights = parts.stream().map(part -> Integer.valueOf(part[1])).toList();
        return new Weighted(
                parts.stream().map(part -> part[0]).toList(),
                weights,
                weights.stream().mapToInt(Integer::intValue).sum());
    }

    public String at(int point) {
        int left = point;
        int place = 0;
        while (left >= weights.get(place)) {
            left -= weights.get(place);
            place++;
        }
        return codes.get(place);
    }
}
