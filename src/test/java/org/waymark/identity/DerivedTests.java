package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.shared.AuthorityCode;

/** The same each time, and another one wherever anything is different. */
class DerivedTests {
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final AuthorityCode SOLIHULL = new AuthorityCode("E08000029");

    @TempDir
    Path home;

    @TempDir
    Path otherHome;

    @Test
    void isTheSameWheneverTheVaultIsOpened() {
        var first = open(home);
        var person = new Derived(first).person(COVENTRY, "ann");
        var seed = new Derived(first).keyed(COVENTRY, "2022-23");
        first.close();

        try (var again = open(home)) {
            assertThat(new Derived(again).person(COVENTRY, "ann")).isEqualTo(person);
            assertThat(new Derived(again).keyed(COVENTRY, "2022-23")).isEqualTo(seed);
        }
    }

    @Test
    void isAnotherForSomebodyElseAndOfAnotherAuthorityOrHome() {
        try (var here = open(home);
                var there = open(otherHome)) {
            var derived = new Derived(here);

            assertThat(derived.person(COVENTRY, "ann"))
                    .isNotEqualTo(derived.person(COVENTRY, "bob"))
                    .isNotEqualTo(derived.person(SOLIHULL, "ann"))
                    .isNotEqualTo(new Derived(there).person(COVENTRY, "ann"));
            assertThat(derived.keyed(COVENTRY, "2022-23"))
                    .isNotEqualTo(derived.keyed(COVENTRY, "2023-24"))
                    .isNotEqualTo(derived.keyed(SOLIHULL, "2022-23"))
                    .isNotEqualTo(new Derived(there).keyed(COVENTRY, "2022-23"));
        }
    }

    private static Vault open(Path folder) {
        return Vault.open(folder.resolve("vault.db"), folder.resolve("vault.key"));
    }
}
