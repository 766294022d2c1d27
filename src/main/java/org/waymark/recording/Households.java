package org.waymark.recording;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.identity.Vault;
import org.waymark.recording.HouseholdReference.ByKey;
import org.waymark.recording.HouseholdReference.ByReference;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** Which household of adopters a person means. */
final class Households {
    private static final Sql WHOSE = Sql.file("recording/whose_household");
    private static final Sql WHOSE_CHILD = Sql.file("recording/whose");

    private final Vault vault;
    private final Projection projection;
    private final LocalAuthorities authorities;

    Households(Vault vault, Projection projection, LocalAuthorities authorities) {
        this.vault = vault;
        this.projection = projection;
        this.authorities = authorities;
    }

    /** A household that was found or opened, and whose it is. */
    record Found(HouseholdKey key, AuthorityCode authority) {}

    Found find(HouseholdCall call) {
        return switch (call.of()) {
            case ByKey named -> byKey(named.key(), call.authorities());
            case ByReference named -> new Found(key(named, call.authorities()), named.authority());
        };
    }

    private Found byKey(HouseholdKey key, @Nullable Set<String> readable) {
        var authority = whose(key).orElseThrow(Households::unknownKey);
        Reach.check(authority, readable, Households::unknownKey);
        return new Found(key, authority);
    }

    private Optional<AuthorityCode> whose(HouseholdKey key) {
        return projection
                .warehouse()
                .read(session -> session.rows(WHOSE, row -> row.getString(1), key.toString()))
                .stream()
                .findFirst()
                .map(AuthorityCode::new);
    }

    private HouseholdKey key(ByReference named, @Nullable Set<String> readable) {
        Reach.check(named.authority(), readable, Households::unknown);
        Reach.mustExist(named.authority(), authorities);
        var asked = List.of(named.reference());
        var keys = named.mayBeNew()
                ? vault.householdKeysOf(named.authority(), asked)
                : vault.knownHouseholdKeysOf(named.authority(), asked);
        var key = Optional.ofNullable(keys.get(named.reference())).orElseThrow(Households::unknown);
        if (!named.mayBeNew() && whose(key).isEmpty()) {
            throw unknown();
        }
        return key;
    }

    /** @throws Refusal where no case has that key; whose it is does not matter, since matches cross authorities */
    void checkChild(@Nullable ChildKey child) {
        if (child != null
                && projection
                        .warehouse()
                        .read(session -> session.rows(WHOSE_CHILD, row -> row.getString(1), child.toString()))
                        .isEmpty()) {
            throw Cases.unknownKey();
        }
    }

    /** Asked by its key, which no new household can have. */
    static Refusal unknownKey() {
        return new Refusal(
                "UNKNOWN_HOUSEHOLD", "There is no household of this key among those that you may read. Check the key.");
    }

    private static Refusal unknown() {
        return new Refusal(
                "UNKNOWN_HOUSEHOLD",
                "There is no such household among those that you may read. Check the reference; to open a new household say newHousehold: true with the first thing that you record of it.");
    }
}
