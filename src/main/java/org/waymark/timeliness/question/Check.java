package org.waymark.timeliness.question;

import java.util.ArrayList;
import java.util.List;

/**
 * What must follow from what: a stock at the end of a year is that of the year before, with what came in and without what
 * went out, as the check's file says.
 *
 * @param stock the measure that counts who is there on the last day
 * @param outAtMost measures that count some who leave this stock and others who were never in it
 * @param reasons why a child may not add up
 */
public record Check(
        String code,
        String title,
        String meaning,
        String stock,
        List<String> in,
        List<String> out,
        List<String> outAtMost,
        List<Reason> reasons,
        String source) {

    /** Why a child is in the stock, or is not, though the flows say otherwise. */
    public record Reason(String code, String meaning) {}

    /** A measure of the check, and which way its cases go. */
    public record Flow(String measure, Direction direction) {}

    public enum Direction {
        IN,
        OUT,
        /** Only of some is it known that they were in the stock. */
        OUT_AT_MOST
    }

    /** What comes in, what goes out, and what goes out in part. */
    public List<Flow> flows() {
        List<Flow> flows = new ArrayList<>();
        in.forEach(measure -> flows.add(new Flow(measure, Direction.IN)));
        out.forEach(measure -> flows.add(new Flow(measure, Direction.OUT)));
        outAtMost.forEach(measure -> flows.add(new Flow(measure, Direction.OUT_AT_MOST)));
        return flows;
    }

    /** The stock's and those of its flows. */
    public List<String> measures() {
        List<String> measures = new ArrayList<>(List.of(stock));
        flows().forEach(flow -> measures.add(flow.measure()));
        return measures;
    }
}
