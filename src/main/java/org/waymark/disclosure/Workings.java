package org.waymark.disclosure;

import org.waymark.shared.Sha256;

/** Writes a decision in one way, whatever the order of the children, and digests it. */
final class Workings {
    private Workings() {}

    static String digest(Decision decision) {
        var text = new StringBuilder();
        line(text, "rules", decision.ruleSet());
        line(text, "solver", decision.solver());
        decision.tables().forEach(table -> line(text, "table", table.name() + " " + table.within()));
        line(text, "held back", decision.heldBack().toString());
        line(text, "to approve", decision.toApprove().toString());
        decision.cells().forEach((cell, verdict) -> line(text, cell.toString(), said(verdict)));
        decision.hidden().forEach(cell -> line(text, "hidden", cell.cell() + " " + cell.least() + " " + cell.most()));
        decision.bounds()
                .forEach(bounds -> line(
                        text,
                        "bounds",
                        bounds.whose() + " " + bounds.cells() + " " + bounds.value() + " " + bounds.least() + " "
                                + bounds.most()));
        return new Sha256().with(text.toString()).hex();
    }

    private static String said(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Shown(var value) -> "shown " + value;
            case Verdict.Suppressed(var reasons) ->
                "suppressed " + reasons.stream().sorted().toList();
        };
    }

    private static void line(StringBuilder text, String what, String said) {
        text.append(what).append(": ").append(said).append('\n');
    }
}
