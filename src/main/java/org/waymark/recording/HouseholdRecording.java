package org.waymark.recording;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Vault;
import org.waymark.journey.commands.AdopterHouseholdCommand;
import org.waymark.journey.commands.AdopterHouseholdCommand.CorrectHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.DescribeHousehold;
import org.waymark.journey.commands.AdopterHouseholdCommand.RecordHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.RetractHouseholdStep;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.HouseholdDescription;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.ledger.Ledger;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;

/** The door for what people say of adopters, one step at a time. What it acknowledges is stored, and the figures show it. */
public final class HouseholdRecording {

    private final Telling telling;
    private final Households households;

    public HouseholdRecording(
            Ledger ledger, Vault vault, Projection projection, LocalAuthorities authorities, KnownNow knownNow) {
        this.telling = new Telling(ledger, projection, knownNow);
        this.households = new Households(vault, projection, authorities);
    }

    /** @throws Refusal where it was recorded already, breaks an order rule, or has to be confirmed */
    public HouseholdReceipt record(HouseholdCall call, HouseholdFact step, List<Confirmation> confirmed) {
        households.checkChild(step.child());
        return send(call, (household, by) -> new RecordHouseholdStep(household, by, step, confirmed));
    }

    /** @throws Refusal as for recording, and where the fact does not hold */
    public HouseholdReceipt correct(
            HouseholdCall call, String factId, HouseholdFact step, Grounds grounds, List<Confirmation> confirmed) {
        households.checkChild(step.child());
        return send(call, (household, by) -> new CorrectHouseholdStep(household, by, factId, step, grounds, confirmed));
    }

    /** @throws Refusal where the fact does not hold */
    public HouseholdReceipt retract(HouseholdCall call, String factId, Grounds grounds) {
        return send(call, (household, by) -> new RetractHouseholdStep(household, by, factId, grounds));
    }

    /**
     * @param grounds null where nothing was described before
     * @throws Refusal where something was, and nobody says why that does not hold
     */
    public HouseholdReceipt describe(HouseholdCall call, HouseholdDescription description, @Nullable Grounds grounds) {
        return send(call, (household, by) -> new DescribeHousehold(household, by, description, grounds));
    }

    /** Many things at once, of whatever households: all are stored, or none. */
    void tellAll(Function<Instant, List<?>> commands) {
        telling.toldAll(commands, _ -> {});
    }

    private HouseholdReceipt send(
            HouseholdCall call, BiFunction<HouseholdKey, Teller, AdopterHouseholdCommand> command) {
        var found = households.find(call);
        var recorded = telling.told(knownAt -> command.apply(
                found.key(), new Teller(call.command(), found.authority(), knownAt, call.expectedVersion())));
        return new HouseholdReceipt(found.key(), recorded.factId(), recorded.version(), recorded.already());
    }
}
