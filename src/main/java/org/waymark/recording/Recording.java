package org.waymark.recording;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.waymark.identity.Vault;
import org.waymark.journey.AdoptionJourney;
import org.waymark.journey.commands.AdoptionJourneyCommand;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractCharacteristic;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractMilestone;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.ledger.Ledger;
import org.waymark.shared.ChildKey;
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Milestone;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;

/** The door for what people say of one case at a time. What it acknowledges is stored, and the figures show it. */
public final class Recording {
    private final Telling telling;
    private final Cases cases;
    private final Characteristics characteristics;
    private final Runnable afterAdoption;

    /** @param afterAdoption what is to be done once the figures show an adoption order that was said; it looks at every child */
    public Recording(
            Ledger ledger,
            Vault vault,
            Projection projection,
            LocalAuthorities authorities,
            KnownNow knownNow,
            Runnable afterAdoption) {
        this.telling = new Telling(ledger, projection, knownNow);
        this.cases = new Cases(vault, projection, authorities);
        this.characteristics = new Characteristics(vault.texts());
        this.afterAdoption = afterAdoption;
    }

    /** @throws Refusal where it was recorded already, breaks an order rule, or has to be confirmed */
    public Receipt record(Call call, MilestoneFact milestone, List<Confirmation> confirmed) {
        MilestoneInput.check(milestone);
        return send(call, found -> new RecordMilestone(found.child(), found.by(), milestone, confirmed));
    }

    /** @throws Refusal as for recording, and where the fact does not hold */
    public Receipt correct(
            Call call, String factId, MilestoneFact milestone, Grounds grounds, List<Confirmation> confirmed) {
        MilestoneInput.check(milestone);
        return send(
                call, found -> new CorrectMilestone(found.child(), found.by(), factId, milestone, grounds, confirmed));
    }

    /** @throws Refusal where the fact does not hold */
    public Receipt retract(Call call, String factId, Grounds grounds) {
        return send(call, found -> new RetractMilestone(found.child(), found.by(), factId, grounds));
    }

    /** @throws Refusal where it was recorded already, is no code, or what the child is like was shredded */
    public Receipt record(Call call, CharacteristicInput said) {
        said.check(telling.now());
        return send(
                call,
                found -> characteristics.record(found, said),
                (child, recorded) -> characteristics.sameAgain(recorded, Characteristics.recorded(child, said), said));
    }

    /** @throws Refusal as for recording, and where no recorder has said so */
    public Receipt correct(Call call, String factId, CharacteristicInput said, Grounds grounds) {
        said.check(telling.now());
        return send(
                call,
                found -> characteristics.correct(found, factId, said, grounds),
                (child, recorded) ->
                        characteristics.sameAgain(recorded, Characteristics.corrected(child, factId), said));
    }

    /** @throws Refusal where no recorder has said so */
    public Receipt retractCharacteristic(Call call, String factId, Grounds grounds) {
        return send(call, found -> new RetractCharacteristic(found.child(), found.by(), factId, grounds));
    }

    private Receipt send(Call call, Function<Cases.Found, AdoptionJourneyCommand.Recording> command) {
        return send(call, command, (_, _) -> {});
    }

    /** @param check of the answer, against what was sent */
    private Receipt send(
            Call call,
            Function<Cases.Found, AdoptionJourneyCommand.Recording> command,
            BiConsumer<ChildKey, Recorded> check) {
        // the vault is to learn of no child of whom nothing is told
        cases.toBeOpened(call, telling.now()).map(command).ifPresent(AdoptionJourney::checkFirst);
        var found = cases.find(call, telling.now());
        var recorded = telling.told(
                knownAt -> command.apply(found.at(knownAt)), answer -> check.accept(found.child(), answer));
        if (recorded.factId().startsWith(Milestone.ADOPTION_ORDER.fileName())) {
            afterAdoption.run();
        }
        return new Receipt(found.child(), recorded.factId(), recorded.version(), recorded.already());
    }
}
