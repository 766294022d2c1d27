package org.waymark.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Vault;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.ReturnFile;
import org.waymark.recording.CaseReference.ByAuthority;
import org.waymark.recording.CaseReference.ByKey;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** Which case a person means, and what is known around it. */
final class Cases {
    private static final Sql WHOSE = Sql.file("recording/whose");
    private static final Sql HOLDING = Sql.file("recording/holding");

    private final Vault vault;
    private final Projection projection;
    private final LocalAuthorities authorities;

    Cases(Vault vault, Projection projection, LocalAuthorities authorities) {
        this.vault = vault;
        this.projection = projection;
        this.authorities = authorities;
    }

    /** @param bornIn null where it is not known */
    private record Whose(AuthorityCode authority, @Nullable YearMonth bornIn) {}

    /**
     * A case that was found or opened, and who speaks of it.
     *
     * @param isOnTrial whether there is no such case yet and the key is nobody's
     */
    record Found(ChildKey child, Recorder by, boolean isOnTrial) {
        Found at(Instant knownAt) {
            return new Found(child, by.at(knownAt), isOnTrial);
        }
    }

    /** A case that this command would open; empty where the vault knows the child, or the command may open none. */
    Optional<Found> toBeOpened(Call call, Instant now) {
        if (!(call.of() instanceof ByAuthority named) || !named.mayBeNew()) {
            return Optional.empty();
        }
        Reach.check(named.authority(), call.authorities(), Cases::unknown);
        Reach.mustExist(named.authority(), authorities);
        if (!vault.knownKeysOf(named.authority(), List.of(named.childId())).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Found(ChildKey.random(), recorder(call, named.authority(), now, null), true));
    }

    Found find(Call call, Instant now) {
        var child = child(call);
        var whose = whose(child);
        Supplier<Refusal> unknown = call.of() instanceof ByKey ? Cases::unknownKey : Cases::unknown;
        var authority = call.of().saidOf().or(() -> whose.map(Whose::authority)).orElseThrow(unknown);
        Reach.check(authority, call.authorities(), unknown);
        if (whose.isEmpty() && !mayBeNew(call.of())) {
            throw unknown.get();
        }
        return new Found(
                child, recorder(call, authority, now, whose.map(Whose::bornIn).orElse(null)), false);
    }

    private Recorder recorder(Call call, AuthorityCode authority, Instant now, @Nullable YearMonth bornIn) {
        return new Recorder(call.command(), authority, now, call.expectedVersion(), holding(authority), bornIn);
    }

    /** A key that a first command left behind which was not stored after all is no case yet. */
    private static boolean mayBeNew(CaseReference reference) {
        return reference instanceof ByAuthority named && named.mayBeNew();
    }

    private ChildKey child(Call call) {
        if (call.of() instanceof ByAuthority named) {
            Reach.check(named.authority(), call.authorities(), Cases::unknown);
            return child(named);
        }
        return ((ByKey) call.of()).key();
    }

    private ChildKey child(ByAuthority named) {
        Reach.mustExist(named.authority(), authorities);
        var asked = List.of(named.childId());
        var keys =
                named.mayBeNew() ? vault.keysOf(named.authority(), asked) : vault.knownKeysOf(named.authority(), asked);
        return Optional.ofNullable(keys.get(named.childId())).orElseThrow(Cases::unknown);
    }

    private Optional<Whose> whose(ChildKey child) {
        return projection
                .warehouse()
                .read(session -> session.rows(
                        WHOSE,
                        row -> new Whose(
                                new AuthorityCode(row.getString(1)),
                                Optional.ofNullable(row.getObject(2, LocalDate.class))
                                        .map(YearMonth::from)
                                        .orElse(null)),
                        child.toString()))
                .stream()
                .findFirst();
    }

    private List<Holding> holding(AuthorityCode authority) {
        return projection
                .warehouse()
                .read(session -> session.rows(
                        HOLDING,
                        row -> new Holding(
                                new SubmissionId(UUID.fromString(row.getString(1))),
                                FinancialYear.parse(row.getString(2)).orElseThrow(),
                                SubmissionKind.valueOf(row.getString(3)),
                                Instant.parse(row.getString(4)),
                                row.getString(5),
                                Stream.of(row.getString(6).split(","))
                                        .filter(each -> !each.isEmpty())
                                        .map(ReturnFile::valueOf)
                                        .collect(Collectors.toSet())),
                        authority.value()));
    }

    /** Asked by its key, which no new case can have. */
    static Refusal unknownKey() {
        return new Refusal(
                "UNKNOWN_CASE", "There is no case of this key among those that you may read. Check the key.");
    }

    static Refusal unknown() {
        return new Refusal(
                "UNKNOWN_CASE",
                "There is no such case among those that you may read. Check the id; to open a new case say newCase: true with the first thing that you record of it.");
    }
}
