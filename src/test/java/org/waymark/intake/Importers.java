package org.waymark.intake;

import java.time.LocalDate;
import java.util.List;
import org.waymark.TestHome;
import org.waymark.publication.Gate;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.LocalAuthority;

/** Importers into a home that take files as bytes, for Coventry and for one authority that is no more. */
final class Importers {
    private static final LocalAuthorities AUTHORITIES = new LocalAuthorities(List.of(
            new LocalAuthority(
                    new AuthorityCode(TestHome.COVENTRY), "331", "Coventry", LocalDate.MIN, LocalDate.MAX, List.of()),
            new LocalAuthority(
                    new AuthorityCode("E06000028"),
                    "837",
                    "Bournemouth",
                    LocalDate.MIN,
                    LocalDate.of(2019, 3, 31),
                    List.of(new AuthorityCode("E06000058")))));

    private Importers() {}

    static Importer of(TestHome home) {
        return of(home, (_, _) -> {});
    }

    static Importer of(TestHome home, SubmissionWriting.Progress progress) {
        var gate = new Gate(home.projection(), TestHome.LIBRARY, AUTHORITIES, TestHome.CLOCK);
        return new Importer(
                home.vault(),
                home.ledger(),
                home.projection(),
                gate.headlines(),
                AUTHORITIES,
                TestHome.CLOCK,
                progress,
                () -> {});
    }
}
