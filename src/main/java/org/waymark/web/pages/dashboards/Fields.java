package org.waymark.web.pages.dashboards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Keys and values at one place of a file, read strictly: whatever is wrong is a problem, with the line on which it is. */
final class Fields {
    private final String file;
    private final Node at;
    private final List<String> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(String file, Node at, List<String> problems) {
        this.file = file;
        this.at = at;
        this.problems = problems;
    }

    /** @param known keys, no other of which may stand there; none for any */
    static Fields of(String file, Node node, SequencedSet<String> known, List<String> problems) {
        var fields = new Fields(file, node, problems);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(each -> fields.take(each.getKeyNode(), each.getValueNode(), known));
        } else {
            fields.problem(node, "must hold \"key: value\", line by line");
        }
        return fields;
    }

    private void take(Node key, Node value, SequencedSet<String> known) {
        var name = key instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!known.isEmpty() && !known.contains(name)) {
            problem(key, "has the unknown key \"%s\"; there may be %s".formatted(name, String.join(", ", known)));
        } else if (values.putIfAbsent(name, value) != null) {
            problem(key, "says \"%s\" again".formatted(name));
        }
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Map<String, Node> all() {
        return values;
    }

    Optional<Node> node(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The words under a key, which has to be there. */
    String words(String key) {
        return need(key).flatMap(node -> scalar(key, node)).orElse("");
    }

    /** A key that need not be there, as something else than words; what cannot be read is a problem, and then as if it were not there. */
    <T> Optional<T> as(String key, String expected, Function<String, Optional<T>> reading) {
        return Optional.ofNullable(values.get(key))
                .flatMap(node -> scalar(key, node).flatMap(words -> read(node, key, words, expected, reading)));
    }

    /** Words in a row under a key that need not be there. */
    List<String> each(String key, String expected, Function<String, Optional<String>> reading) {
        List<String> each = new ArrayList<>();
        list(key)
                .forEach(node -> scalar(key, node)
                        .flatMap(words -> read(node, key, words, expected, reading))
                        .ifPresent(each::add));
        return each;
    }

    /** What stands in a row under a key; none where it is not there. */
    List<Node> list(String key) {
        var node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node != null) {
            problem(node, "has under \"%s\" no list, such as \"- first\" or \"[first, second]\"".formatted(key));
        }
        return List.of();
    }

    /** The same of a key that has to be there, and not empty. */
    List<Node> needed(String key) {
        var list = need(key).map(_ -> list(key)).orElse(List.of());
        if (has(key) && list.isEmpty()) {
            problem(at, "has nothing under \"%s\"".formatted(key));
        }
        return list;
    }

    private Optional<Node> need(String key) {
        if (!has(key)) {
            problem(at, "does not say \"%s: ...\"".formatted(key));
        }
        return Optional.ofNullable(values.get(key));
    }

    private Optional<String> scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip().replaceAll("\\s+", " "));
        }
        problem(node, "has under \"%s\" not some words".formatted(key));
        return Optional.empty();
    }

    private <T> Optional<T> read(
            Node node, String key, String words, String expected, Function<String, Optional<T>> reading) {
        var read = reading.apply(words);
        if (read.isEmpty()) {
            problem(node, "has under \"%s\" not %s but \"%s\"".formatted(key, expected, words));
        }
        return read;
    }

    void problem(String key, String what) {
        problem(values.getOrDefault(key, at), what);
    }

    private void problem(Node node, String what) {
        problems.add("%s line %d %s".formatted(file, node.getStartMark().getLine() + 1, what));
    }
}
