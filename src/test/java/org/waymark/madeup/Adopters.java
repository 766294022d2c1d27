package org.waymark.madeup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.HouseholdRule;
import org.waymark.journey.commands.AdopterHouseholdCommand;
import org.waymark.journey.commands.AdopterHouseholdCommand.CorrectHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.DescribeHousehold;
import org.waymark.journey.commands.AdopterHouseholdCommand.RecordHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.RetractHouseholdStep;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.AgencyKind;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.ConfirmationReason;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.EthnicGroup;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.HouseholdDescription;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdOutcome;
import org.waymark.journey.events.HouseholdStep;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.ledger.Ledger;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Precision;

/** A household of adopters as a recorder tells of it, with every warning confirmed. */
public final class Adopters {
    private static final Grounds MISTYPED = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.DATA_OFFICER);
    private static final List<Confirmation> SURE = Arrays.stream(HouseholdRule.values())
            .map(rule -> new Confirmation(rule.name(), ConfirmationReason.CHECKED_WITH_CASE_RECORD))
            .toList();

    private final Ledger ledger;
    private final AuthorityCode authority;
    private final HouseholdKey key = HouseholdKey.random();
    private Instant knownAt;

    /** @param knownAt when what is told first is known */
    public Adopters(Ledger ledger, String authority, Instant knownAt) {
        this.ledger = ledger;
        this.authority = new AuthorityCode(authority);
        this.knownAt = knownAt;
    }

    public HouseholdKey key() {
        return key;
    }

    /** What is told from here on is known later. */
    public Adopters at(Instant later) {
        knownAt = later;
        return this;
    }

    public Adopters are(EthnicGroup ethnicGroup, @Nullable AgencyKind agency) {
        send(new DescribeHousehold(key, by(), new HouseholdDescription(ethnicGroup, agency), MISTYPED));
        return this;
    }

    /** @param days a step and its day by turns */
    public Adopters did(Object... days) {
        for (int i = 0; i < days.length; i += 2) {
            send(record(fact((HouseholdStep) days[i], (String) days[i + 1])));
        }
        return this;
    }

    public Adopters matched(ChildKey child, String on) {
        send(record(new HouseholdFact(HouseholdStep.MATCHED, LocalDate.parse(on), Precision.DAY, null, child)));
        return this;
    }

    public Adopters matchEnded(ChildKey child, String on) {
        send(record(new HouseholdFact(
                HouseholdStep.MATCH_ENDED, LocalDate.parse(on), Precision.DAY, HouseholdOutcome.PLAN_CHANGED, child)));
        return this;
    }

    public Adopters corrected(HouseholdStep step, String on, String to) {
        send(new CorrectHouseholdStep(key, by(), fact(step, on).id(), fact(step, to), MISTYPED, SURE));
        return this;
    }

    public Adopters retracted(HouseholdStep step, String on) {
        return retracted(fact(step, on).id());
    }

    public Adopters retracted(String factId) {
        send(new RetractHouseholdStep(key, by(), factId, MISTYPED));
        return this;
    }

    private RecordHouseholdStep record(HouseholdFact fact) {
        return new RecordHouseholdStep(key, by(), fact, SURE);
    }

    private Recorded send(AdopterHouseholdCommand command) {
        return ledger.askAll(List.of(command), Recorded.class).getFirst();
    }

    private Teller by() {
        return new Teller(new CommandId(UUID.randomUUID()), authority, knownAt, null);
    }

    private static HouseholdFact fact(HouseholdStep step, String on) {
        var outcome = switch (step) {
            case STAGE_ONE_ENDED -> HouseholdOutcome.PASSED;
            case NOT_APPROVED -> HouseholdOutcome.NOT_SUITABLE;
            case LEFT -> HouseholdOutcome.WITHDREW;
            default -> null;
        };
        return new HouseholdFact(step, LocalDate.parse(on), Precision.DAY, outcome, null);
    }
}
