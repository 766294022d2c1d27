package org.waymark.handworked;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.Gate;
import org.waymark.publication.Reconciliation;
import org.waymark.publication.ReconciliationQuestion;
import org.waymark.publication.StockAccount;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.ResidualCase;

/** What a story's stocks and flows come to, as the gate answers. */
final class Accounts {
    private static final Asker ANALYST = new Asker("analyst", null);

    private final Gate gate;
    private final Asker asker;

    Accounts(TestHome home) {
        this(home, ANALYST);
    }

    Accounts(TestHome home, Asker asker) {
        this.asker = asker;
        this.gate = new Gate(home.projection(), TestHome.LIBRARY, new LocalAuthorities(List.of()), TestHome.CLOCK);
    }

    Reconciliation reconciliation(@Nullable String year, String knownOn, Map<Dimension, List<String>> where) {
        return gate.reconciliation(question(year, knownOn, where), asker);
    }

    StockAccount account(String check, String year, String knownOn, Map<Dimension, List<String>> where) {
        return reconciliation(year, knownOn, where).stocks().stream()
                .filter(each -> each.check().equals(check))
                .findFirst()
                .orElseThrow();
    }

    /** The arithmetic in words. */
    String text(String check, String year, String knownOn) {
        return account(check, year, knownOn, Map.of()).text();
    }

    /** The residual by reason. */
    Map<String, Integer> reasons(String check, String year, String knownOn) {
        Map<String, Integer> reasons = new TreeMap<>();
        if (account(check, year, knownOn, Map.of()) instanceof StockAccount.Shown shown) {
            shown.reasons().forEach(each -> reasons.put(each.reason(), each.residual()));
        }
        return reasons;
    }

    List<ResidualCase> cases(String check, String year, String knownOn) {
        return gate.residualCases(check, year(year), question(year, knownOn, Map.of()), asker);
    }

    private static ReconciliationQuestion question(
            @Nullable String year, String knownOn, Map<Dimension, List<String>> where) {
        return new ReconciliationQuestion(
                year == null ? null : List.of(year(year)), where, Story.instant(knownOn), null);
    }

    private static FinancialYear year(String label) {
        return FinancialYear.parse(label).orElseThrow();
    }
}
