package org.waymark.shared;

/** Places between two steps at which a process may be lost. */
public enum FaultPoint {
    VAULT_WRITTEN,
    LEDGER_BEFORE_COMMIT,
    LEDGER_COMMITTED,
    IMPORT_BETWEEN_TRANSACTIONS,
    IMPORT_BEFORE_COMPLETION,
    IMPORT_COMPLETED,
    SHRED_DECIDED,
    SHRED_DESTROYED,
    CLOSED_WITHOUT_IMPRINT;

    /** Does nothing, but for where a test loses the process here: see {@link FaultSwitch}. */
    public void reached() {
        if (FaultSwitch.isAt(this)) {
            FaultSwitch.lose();
        }
    }
}
