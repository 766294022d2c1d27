package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One sending of one return or tracker file; the same content sent again has the same id until it is withdrawn. */
public record SubmissionId(@JsonValue UUID value) {
    @JsonCreator
    public SubmissionId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
