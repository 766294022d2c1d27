package org.waymark.timeliness.question;

import java.util.List;
import java.util.Map;

/**
 * A stock of one year and what it follows from, child by child.
 *
 * @param counted how many cases each flow has
 * @param ofThisStock how many of them came into this stock or left it
 * @param cases those that do not add up; their residuals sum to the stock's
 */
public record CheckedStock(
        String period,
        int opening,
        Map<Check.Flow, Integer> counted,
        Map<Check.Flow, Integer> ofThisStock,
        int closing,
        List<ResidualCase> cases) {

    public int residual() {
        return cases.stream().mapToInt(ResidualCase::residual).sum();
    }
}
