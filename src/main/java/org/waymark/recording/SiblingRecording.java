package org.waymark.recording;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.waymark.identity.Vault;
import org.waymark.journey.commands.SiblingGroupCommand;
import org.waymark.journey.commands.SiblingGroupCommand.CorrectSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RecordSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RetractSibling;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.SiblingFact;
import org.waymark.ledger.Ledger;
import org.waymark.shared.KnownNow;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.shared.SubmissionId;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** The door for what people say of sibling groups, one fact at a time. What it acknowledges is stored, and the figures show it. */
public final class SiblingRecording {
    private static final Sql HOLDING = Sql.file("recording/holding_of_group");
    private static final Sql KNOWN_GROUP = Sql.file("recording/known_group");

    private final Telling telling;
    private final Vault vault;
    private final Projection projection;
    private final LocalAuthorities authorities;
    private final Households households;

    public SiblingRecording(
            Ledger ledger, Vault vault, Projection projection, LocalAuthorities authorities, KnownNow knownNow) {
        this.telling = new Telling(ledger, projection, knownNow);
        this.vault = vault;
        this.projection = projection;
        this.authorities = authorities;
        this.households = new Households(vault, projection, authorities);
    }

    /** @throws Refusal where it was recorded already or breaks a rule */
    public GroupReceipt record(GroupCall call, SiblingFact sibling) {
        households.checkChild(sibling.child());
        return send(call, (group, by) -> new RecordSibling(group, by, sibling));
    }

    /** @throws Refusal as for recording, and where no recorder said so, or it holds no longer */
    public GroupReceipt correct(GroupCall call, String factId, SiblingFact sibling, Grounds grounds) {
        households.checkChild(sibling.child());
        return send(call, (group, by) -> new CorrectSibling(group, by, factId, sibling, grounds));
    }

    /** @throws Refusal where no recorder said so, or it holds no longer */
    public GroupReceipt retract(GroupCall call, String factId, Grounds grounds) {
        return send(call, (group, by) -> new RetractSibling(group, by, factId, grounds));
    }

    private GroupReceipt send(
            GroupCall call, BiFunction<SiblingGroupKey, Teller, SiblingGroupCommand.Recording> command) {
        var group = find(call);
        var holding = holding(group);
        var recorded = telling.told(knownAt -> command.apply(
                group, new Teller(call.command(), call.of().authority(), knownAt, call.expectedVersion(), holding)));
        return new GroupReceipt(group, recorded.factId(), recorded.version(), recorded.already());
    }

    private SiblingGroupKey find(GroupCall call) {
        var authority = call.of().authority();
        Reach.check(authority, call.authorities(), SiblingRecording::unknown);
        Reach.mustExist(authority, authorities);
        var key = call.of().key();
        return key == null ? byId(call.of()) : opened(key, SiblingRecording::unknownKey);
    }

    private SiblingGroupKey byId(GroupReference of) {
        var asked = List.of(Objects.requireNonNull(of.groupId()));
        var keys = of.mayBeNew()
                ? vault.groupKeysOf(of.authority(), asked)
                : vault.knownGroupKeysOf(of.authority(), asked);
        var key = Optional.ofNullable(keys.get(of.groupId())).orElseThrow(SiblingRecording::unknown);
        return of.mayBeNew() ? key : opened(key, SiblingRecording::unknown);
    }

    private SiblingGroupKey opened(SiblingGroupKey key, Supplier<Refusal> unknown) {
        boolean known = projection
                .warehouse()
                .read(session -> session.one(KNOWN_GROUP, row -> row.getBoolean(1), key.toString()));
        if (!known) {
            throw unknown.get();
        }
        return key;
    }

    private Set<SubmissionId> holding(SiblingGroupKey key) {
        return Set.copyOf(projection
                .warehouse()
                .read(session -> session.rows(
                        HOLDING, row -> new SubmissionId(UUID.fromString(row.getString(1))), key.toString())));
    }

    /** Asked by its key, which no new group can have. */
    static Refusal unknownKey() {
        return new Refusal("UNKNOWN_GROUP", "There is no sibling group of this key. Check the key.");
    }

    private static Refusal unknown() {
        return new Refusal(
                "UNKNOWN_GROUP",
                "There is no such sibling group. Check the id; to open a new group say newGroup: true with the first thing that you record of it.");
    }
}
