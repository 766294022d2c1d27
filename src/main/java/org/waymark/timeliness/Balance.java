package org.waymark.timeliness;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.timeliness.Members.Member;
import org.waymark.timeliness.question.Check.Direction;
import org.waymark.timeliness.question.Check.Flow;
import org.waymark.timeliness.question.ResidualCase.FlowCase;

/**
 * One child's account of one year's stock.
 *
 * @param opening, closing its cases in the stock of the year before and of the year
 * @param flows its cases in every flow of the check, in their order
 */
record Balance(String child, List<Member> opening, List<Member> closing, Map<Flow, List<Member>> flows) {

    String authority() {
        return Stream.concat(Stream.of(opening, closing), flows.values().stream())
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow()
                .authority();
    }

    int cases(Flow flow) {
        return flows.getOrDefault(flow, List.of()).size();
    }

    /** How many of a flow's cases came into this stock or left it: of one that counts in part as many as are missing. */
    int ofThisStock(Flow flow) {
        if (flow.direction() != Direction.OUT_AT_MOST) {
            return cases(flow);
        }
        int missing = Math.max(0, -overWithout());
        for (var other : flows.keySet()) {
            if (other.equals(flow)) {
                break;
            }
            missing -= other.direction() == Direction.OUT_AT_MOST ? Math.min(missing, cases(other)) : 0;
        }
        return Math.min(missing, cases(flow));
    }

    /** By how much the stock holds more of the child than follows. */
    int residual() {
        return overWithout()
                + flows.keySet().stream()
                        .filter(flow -> flow.direction() == Direction.OUT_AT_MOST)
                        .mapToInt(this::ofThisStock)
                        .sum();
    }

    /** What would be over if nothing of the flows that count in part had left the stock. */
    private int overWithout() {
        return closing.size() - opening.size() - counted(Direction.IN) + counted(Direction.OUT);
    }

    private int counted(Direction direction) {
        return flows.keySet().stream()
                .filter(flow -> flow.direction() == direction)
                .mapToInt(this::cases)
                .sum();
    }

    /** Every case of the flows, by day. */
    List<FlowCase> flowCases() {
        return flows.entrySet().stream()
                .flatMap(flow -> flow.getValue().stream().map(each -> new FlowCase(flow.getKey(), each.countedOn())))
                .sorted(Comparator.comparing(FlowCase::countedOn))
                .toList();
    }
}
