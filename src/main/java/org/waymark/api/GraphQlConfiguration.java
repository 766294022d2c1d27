package org.waymark.api;

import graphql.GraphQLContext;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.CoercedVariables;
import graphql.execution.instrumentation.Instrumentation;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLScalarType;
import java.util.Locale;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.waymark.questions.SavedQuestions;
import org.waymark.shared.FinancialYear;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {
    /** Deep enough for the standard introspection query; our own types are half as deep. */
    private static final int MAX_DEPTH = 16;

    @Bean
    Instrumentation maxQueryDepth() {
        return new MaxQueryDepthInstrumentation(MAX_DEPTH);
    }

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.DateTime)
                .scalar(GraphQLScalarType.newScalar()
                        .name("Date")
                        .coercing(new DayCoercing())
                        .build())
                .scalar(ExtendedScalars.GraphQLLong)
                .scalar(ExtendedScalars.Json)
                .scalar(GraphQLScalarType.newScalar()
                        .name("FinancialYear")
                        .coercing(new YearCoercing())
                        .build());
    }

    /** A saved question that the schema does not bear keeps the doors shut. */
    @Bean
    SmartInitializingSingleton savedQuestionsFitTheSchema(SavedQuestions questions, GraphQlSource source) {
        return () -> questions.checkAgainst(source.schema());
    }

    private static final class YearCoercing implements Coercing<FinancialYear, String> {
        private static final String EXPECTED = "A FinancialYear is written as two years in a row, such as 2022-23.";

        @Override
        public String serialize(Object year, GraphQLContext context, Locale locale) {
            return year.toString();
        }

        @Override
        public FinancialYear parseValue(Object input, GraphQLContext context, Locale locale) {
            return FinancialYear.parse(String.valueOf(input))
                    .orElseThrow(() -> new CoercingParseValueException(EXPECTED));
        }

        @Override
        public FinancialYear parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            return literal instanceof StringValue text
                    ? FinancialYear.parse(String.valueOf(text.getValue()))
                            .orElseThrow(() -> new CoercingParseLiteralException(EXPECTED))
                    : failed();
        }

        /** Where a document is read with its variables filled in. */
        @Override
        public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
            return StringValue.of(parseValue(input, context, locale).label());
        }

        private static FinancialYear failed() {
            throw new CoercingParseLiteralException(EXPECTED);
        }
    }
}
