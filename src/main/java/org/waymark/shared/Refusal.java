package org.waymark.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that cannot be done, told in words for the person who asked. Never carries a person's values. */
public class Refusal extends RuntimeException {
    private final String code;
    private final List<String> allowedValues;
    private final Map<String, Object> more = new LinkedHashMap<>();

    /**
     * @param code our stable name of what is wrong, such as {@code AS_AT_TAKEN}
     * @param message what is wrong and what to do, in plain English
     * @param allowedValues what would have been accepted, where that can be listed
     */
    public Refusal(String code, String message, List<String> allowedValues) {
        super(message, null, false, false);
        this.code = code;
        this.allowedValues = List.copyOf(allowedValues);
    }

    public Refusal(String code, String message) {
        this(code, message, List.of());
    }

    /** Tells one thing more that a program may want to read, such as {@code currentVersion}. */
    public Refusal with(String name, Object value) {
        more.put(name, value);
        return this;
    }

    public Map<String, Object> more() {
        return Map.copyOf(more);
    }

    public String code() {
        return code;
    }

    public List<String> allowedValues() {
        return allowedValues;
    }

    /** The message with which it was made. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
