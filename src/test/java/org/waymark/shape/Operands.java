package org.waymark.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.waymark.shape.Call.Origin;

/** The operand stack of a method, one entry a value. Below what is known lies the unknown, without end. */
final class Operands {
    private final Deque<Origin> known = new ArrayDeque<>();

    void push(Origin origin) {
        known.push(origin);
    }

    Origin pop() {
        return known.isEmpty() ? Origin.UNKNOWN : known.pop();
    }

    /** Takes the last arguments off, and gives them in the order of the parameters. */
    List<Origin> pop(int count) {
        List<Origin> arguments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            arguments.addFirst(pop());
        }
        return arguments;
    }

    void replace(int count, Origin result) {
        pop(count);
        push(result);
    }

    void duplicate() {
        var top = pop();
        push(top);
        push(top);
    }

    void forget() {
        known.clear();
    }
}
