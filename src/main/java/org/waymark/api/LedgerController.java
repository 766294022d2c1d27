package org.waymark.api;

import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import org.waymark.ledger.Ledger;

@Controller
class LedgerController {
    private final Ledger ledger;

    LedgerController(Ledger ledger) {
        this.ledger = ledger;
    }

    @QueryMapping
    LedgerVerificationView verifyLedger() {
        return LedgerVerificationView.of(ledger.seals().verify());
    }
}
