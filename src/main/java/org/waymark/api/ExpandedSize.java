package org.waymark.api;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many fields a document has once its fragments stand where they are named. Forty short fragments that each name the next one
 * twice are a million million fields: they are counted here without being written out, before anything writes them out.
 */
final class ExpandedSize {
    /** More than any question has; saved ones have some hundreds. */
    static final long MOST = 5_000;

    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Long> counted = new HashMap<>();
    private final Set<String> within = new HashSet<>();

    private ExpandedSize(Document document) {
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity(), (one, _) -> one));
    }

    /** Whether it is larger than any question; a fragment within itself is without end. */
    static boolean isTooLarge(Document document) {
        var size = new ExpandedSize(document);
        long whole = 0;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            whole = plus(whole, size.of(operation.getSelectionSet()));
        }
        for (var fragment : size.fragments.keySet()) {
            whole = Math.max(whole, size.ofFragment(fragment));
        }
        return whole > MOST;
    }

    private long of(@Nullable SelectionSet set) {
        long fields = 0;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                fields = plus(
                        fields,
                        switch (selection) {
                            case Field field -> plus(1, of(field.getSelectionSet()));
                            case InlineFragment inline -> of(inline.getSelectionSet());
                            case FragmentSpread spread -> ofFragment(spread.getName());
                            default -> 1;
                        });
            }
        }
        return fields;
    }

    private long ofFragment(String name) {
        var before = counted.get(name);
        var fragment = fragments.get(name);
        if (before != null || fragment == null) {
            return before == null ? 0 : before;
        }
        if (!within.add(name)) {
            return MOST + 1;
        }
        long fields = of(fragment.getSelectionSet());
        within.remove(name);
        counted.put(name, fields);
        return fields;
    }

    /** No further than is needed to know. */
    private static long plus(long one, long other) {
        return Math.min(MOST + 1, one + other);
    }
}
