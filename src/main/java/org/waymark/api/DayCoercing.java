package org.waymark.api;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A day as it is written in the calendar: 29 February of a common year is none, and what is none is not repeated. */
final class DayCoercing implements Coercing<LocalDate, String> {
    static final String EXPECTED = "A Date is a day of the calendar from 1900-01-01 on, written as 2023-06-30.";
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int LATEST_YEAR = 2199;

    @Override
    public String serialize(Object day, GraphQLContext context, Locale locale) {
        return day.toString();
    }

    @Override
    public LocalDate parseValue(Object input, GraphQLContext context, Locale locale) {
        return day(input).orElseThrow(() -> new CoercingParseValueException(EXPECTED));
    }

    @Override
    public LocalDate parseLiteral(Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return Optional.of(literal)
                .filter(StringValue.class::isInstance)
                .flatMap(text -> day(String.valueOf(((StringValue) text).getValue())))
                .orElseThrow(() -> new CoercingParseLiteralException(EXPECTED));
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(input.toString());
    }

    private static Optional<LocalDate> day(Object input) {
        try {
            return Optional.of(LocalDate.parse(input.toString()))
                    .filter(day -> !day.isBefore(EARLIEST) && day.getYear() <= LATEST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
