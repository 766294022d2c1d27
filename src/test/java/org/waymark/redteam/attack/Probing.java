package org.waymark.redteam.attack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sends the same requests at different times: whatever differs in what is heard tells of something that changed in between. */
public final class Probing {
    private static final int FAILED = 500;
    private static final int SPOKEN = 2_000;

    private final Door door;
    private final List<Request> requests;
    private final Instant begun;

    /** @param begun an instant before all of it */
    public Probing(Door door, Requests requests, int times, Instant begun) {
        this.door = door;
        this.requests = Stream.generate(requests::next).limit(times).toList();
        this.begun = begun;
    }

    /** In the order of the requests. */
    public List<Heard> ask() {
        return IntStream.range(0, requests.size())
                .parallel()
                .mapToObj(n -> Heard.of(door.send(requests.get(n)), begun))
                .toList();
    }

    /** Requests that were answered otherwise, with both answers. */
    public List<String> differences(List<Heard> before, List<Heard> after) {
        List<String> differences = new ArrayList<>();
        for (int n = 0; n < requests.size(); n++) {
            if (!before.get(n).equals(after.get(n))) {
                differences.add("%s%n  before: %s%n  after: %s"
                        .formatted(requests.get(n), cut(before.get(n)), cut(after.get(n))));
            }
        }
        return differences;
    }

    /** Requests at which the service failed, with its answers. */
    public List<String> broken(List<Heard> heard) {
        return IntStream.range(0, requests.size())
                .filter(n -> heard.get(n).status() >= FAILED)
                .mapToObj(n -> requests.get(n) + ": " + cut(heard.get(n)))
                .toList();
    }

    private static String cut(Heard heard) {
        var text = heard.toString();
        return text.length() > SPOKEN ? text.substring(0, SPOKEN) : text;
    }

    /** How many answers of each status, and how many of them told data. */
    public static Map<String, Integer> kinds(List<Heard> heard) {
        Map<String, Integer> kinds = new TreeMap<>();
        heard.forEach(
                each -> kinds.merge(each.status() + (each.isAnswered() ? " answered" : " refused"), 1, Integer::sum));
        return kinds;
    }
}
