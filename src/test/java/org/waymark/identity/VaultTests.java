package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;

class VaultTests {
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final AuthorityCode SOLIHULL = new AuthorityCode("E08000029");

    /** Long enough that random bytes do not spell it. */
    private static final String CHILD = "ZQMARKER-0001";

    private static final String OTHER_CHILD = "ZQMARKER-0002";

    @TempDir
    private Path folder;

    @Test
    void findsTheSameKeyForTheSameChild() {
        try (var vault = open()) {
            var key = keyOf(vault, COVENTRY, CHILD);

            assertThat(keyOf(vault, COVENTRY, CHILD)).isEqualTo(key);
            assertThat(keyOf(vault, COVENTRY, OTHER_CHILD)).isNotEqualTo(key);
        }
    }

    @Test
    void givesAnotherKeyInAnotherAuthority() {
        try (var vault = open()) {
            assertThat(keyOf(vault, SOLIHULL, CHILD)).isNotEqualTo(keyOf(vault, COVENTRY, CHILD));
        }
    }

    @Test
    void tellsIdsApartByEveryCharacter() {
        try (var vault = open()) {
            var keys = vault.keysOf(COVENTRY, List.of("zq1", "ZQ1", "ZQ1 ", "ZQ01", "ZQ1\u00E9", "ZQ1e\u0301"));

            assertThat(keys).hasSize(6);
            assertThat(keys.values()).doesNotHaveDuplicates();
        }
    }

    @Test
    void keepsKeysOverReopening() {
        ChildKey key;
        try (var vault = open()) {
            key = keyOf(vault, COVENTRY, CHILD);
        }
        try (var vault = open()) {
            assertThat(vault.knownKeysOf(COVENTRY, List.of(CHILD))).containsExactly(Map.entry(CHILD, key));
            assertThat(keyOf(vault, COVENTRY, CHILD)).isEqualTo(key);
            assertThat(vault.readableId(key)).contains(CHILD);
        }
    }

    /** As after the plug was pulled: the files as they are when the key is handed out. */
    @Test
    void hasOnDiskWhatItHandsOut() throws Exception {
        try (var vault = open()) {
            var key = keyOf(vault, COVENTRY, CHILD);
            var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
            for (var name : List.of("vault.db", "vault.db-wal", "vault.key")) {
                Files.copy(folder.resolve(name), elsewhere.resolve(name));
            }
            try (var copy = Vault.open(elsewhere.resolve("vault.db"), elsewhere.resolve("vault.key"))) {
                assertThat(copy.knownKeysOf(COVENTRY, List.of(CHILD))).containsExactly(Map.entry(CHILD, key));
            }
        }
    }

    @Test
    void readsBackTheIdOfAChild() {
        try (var vault = open()) {
            assertThat(vault.readableId(keyOf(vault, COVENTRY, CHILD))).contains(CHILD);
            assertThat(vault.readableId(keyOf(vault, SOLIHULL, OTHER_CHILD))).contains(OTHER_CHILD);
            assertThat(vault.readableId(ChildKey.random())).isEmpty();
        }
    }

    @Test
    void makesNoKeyWhereItIsOnlyAskedForKnownOnes() throws Exception {
        try (var vault = open()) {
            assertThat(vault.knownKeysOf(COVENTRY, List.of(CHILD))).isEmpty();
            assertThat(rows("authority_key")).isZero();

            var key = keyOf(vault, COVENTRY, CHILD);

            assertThat(vault.knownKeysOf(COVENTRY, List.of(CHILD, OTHER_CHILD))).containsExactly(Map.entry(CHILD, key));
            assertThat(vault.knownKeysOf(SOLIHULL, List.of(CHILD))).isEmpty();
            assertThat(rows("child")).isEqualTo(1);
            assertThat(rows("authority_key")).isEqualTo(1);
        }
    }

    @Test
    void holdsNoIdInClear() throws Exception {
        try (var vault = open()) {
            var ids = IntStream.range(0, 500).mapToObj(n -> "ZQMARKER-" + n).toList();
            var keys = vault.keysOf(COVENTRY, ids);
            vault.knownKeysOf(COVENTRY, ids);
            assertThat(vault.readableId(keys.get("ZQMARKER-499"))).contains("ZQMARKER-499");

            assertThat(holding("ZQMARKER")).as("while open").isEmpty();
            assertThat(holding(keys.get("ZQMARKER-7").toString()))
                    .as("the scan finds what is there")
                    .isNotEmpty();
        }
        assertThat(holding("ZQMARKER")).as("after closing").isEmpty();
    }

    /** As with sibling groups, the reference is nowhere, not even encrypted: it only leads to the key. */
    @Test
    void findsAHouseholdByItsReferenceAndKeepsItNowhere() throws Exception {
        try (var vault = open()) {
            var made = vault.householdKeysOf(COVENTRY, List.of(CHILD));

            assertThat(vault.householdKeysOf(COVENTRY, List.of(CHILD))).isEqualTo(made);
            assertThat(vault.knownHouseholdKeysOf(COVENTRY, List.of(CHILD, OTHER_CHILD)))
                    .isEqualTo(made);
            assertThat(vault.knownHouseholdKeysOf(SOLIHULL, List.of(CHILD))).isEmpty();
            assertThat(vault.householdKeysOf(SOLIHULL, List.of(CHILD))).doesNotContainValue(made.get(CHILD));
            assertThat(vault.knownKeysOf(COVENTRY, List.of(CHILD))).isEmpty();
            assertThat(vault.knownGroupKeysOf(COVENTRY, List.of(CHILD))).isEmpty();
        }
        assertThat(holding("ZQMARKER")).isEmpty();
    }

    /** Every byte string in the table, so that the lookup is no plain hash that anybody could work out. */
    @Test
    void looksIdsUpByAKeyOfItsOwn() throws Exception {
        try (var vault = open()) {
            keyOf(vault, COVENTRY, CHILD);
            var plain =
                    java.security.MessageDigest.getInstance("SHA-256").digest(CHILD.getBytes(StandardCharsets.UTF_8));

            assertThat(lookups()).hasSize(1).noneMatch(each -> java.util.Arrays.equals(each, plain));
        }
        var other = Files.createDirectory(folder.resolve("other"));
        try (var vault = Vault.open(other.resolve("vault.db"), other.resolve("vault.key"))) {
            keyOf(vault, COVENTRY, CHILD);
        }
        assertThat(lookups().getFirst()).isNotEqualTo(lookups(other).getFirst());
    }

    @Test
    void makesTheKeyFileForItsOwnerOnly() throws Exception {
        try (var vault = open()) {
            assertThat(keyOf(vault, COVENTRY, CHILD)).isNotNull();
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("vault.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void doesNotOpenWithAnotherKeyFile() throws Exception {
        try (var vault = open()) {
            keyOf(vault, COVENTRY, CHILD);
        }
        replaceKeyFile();

        assertThatThrownBy(() -> {
                    try (var vault = open()) {
                        keyOf(vault, COVENTRY, CHILD);
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key file")
                .satisfies(VaultTests::saysNothingOfTheChild);
    }

    @Test
    void readsNoIdWithAnotherKeyFile() throws Exception {
        ChildKey key;
        try (var vault = open()) {
            key = keyOf(vault, COVENTRY, CHILD);
        }
        replaceKeyFile();

        assertThatThrownBy(() -> {
                    try (var vault = open()) {
                        vault.readableId(key);
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key file")
                .satisfies(VaultTests::saysNothingOfTheChild);
    }

    /** Else children of one authority would lie under one key and those of the next under another, and neither restores. */
    @Test
    void mixesNoKeysOfTwoKeyFiles() throws Exception {
        try (var vault = open()) {
            keyOf(vault, COVENTRY, CHILD);
        }
        replaceKeyFile();

        assertThatThrownBy(() -> {
                    try (var vault = open()) {
                        keyOf(vault, SOLIHULL, CHILD);
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key file");
        assertThat(rows("authority_key")).isEqualTo(1);
    }

    @Test
    void makesNoNewKeyFileForAVaultThatHasLostItsOwn() throws Exception {
        try (var vault = open()) {
            keyOf(vault, COVENTRY, CHILD);
        }
        Files.delete(folder.resolve("vault.key"));

        assertThatThrownBy(() -> open().close())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("key file");
        assertThat(folder.resolve("vault.key")).doesNotExist();
    }

    @Test
    void saysThatAKeyFileIsNone() throws Exception {
        for (var content : List.of("", "ZQMARKER", "{}", "{\"primaryKeyId\":1}")) {
            Files.writeString(folder.resolve("vault.key"), content);

            assertThatThrownBy(() -> open().close())
                    .as(content)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("key file")
                    .satisfies(VaultTests::saysNothingOfTheChild);
        }
    }

    /** Sealed together with its child's key: a row moved to another child tells nothing. */
    @Test
    void opensNoIdThatWasMovedToAnotherChild() throws Exception {
        try (var vault = open()) {
            var key = keyOf(vault, COVENTRY, CHILD);
            keyOf(vault, COVENTRY, OTHER_CHILD);
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vault.db"));
                    var move = connection.prepareStatement(
                            "update child set sealed_id = (select sealed_id from child where child_key <> ?) where child_key = ?")) {
                move.setString(1, key.toString());
                move.setString(2, key.toString());
                move.executeUpdate();
            }

            assertThatThrownBy(() -> vault.readableId(key))
                    .isInstanceOf(IllegalStateException.class)
                    .satisfies(VaultTests::saysNothingOfTheChild);
        }
    }

    @Test
    void tellsThatAnIdWasDestroyed() throws Exception {
        try (var vault = open()) {
            var key = keyOf(vault, COVENTRY, CHILD);
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vault.db"));
                    var statement = connection.createStatement()) {
                statement.executeUpdate("update child set sealed_id = null");
            }

            assertThat(vault.readableId(key)).isEmpty();
            assertThat(keyOf(vault, COVENTRY, CHILD)).isEqualTo(key);
        }
    }

    @Test
    void givesOneKeyToManyThreads() throws Exception {
        try (var vault = open();
                var threads = java.util.concurrent.Executors.newFixedThreadPool(8)) {
            var asked = java.util.Collections.<java.util.concurrent.Callable<ChildKey>>nCopies(
                    64, () -> keyOf(vault, COVENTRY, CHILD));
            var keys = new java.util.HashSet<ChildKey>();
            for (var answer : threads.invokeAll(asked)) {
                keys.add(answer.get());
            }

            assertThat(keys).hasSize(1);
        }
    }

    private static ChildKey keyOf(Vault vault, AuthorityCode authority, String child) {
        return vault.keysOf(authority, List.of(child)).get(child);
    }

    private static void saysNothingOfTheChild(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            assertThat(cause).message().doesNotContain("ZQMARKER");
        }
    }

    private void replaceKeyFile() throws Exception {
        var other = Files.createDirectory(folder.resolve(UUID.randomUUID().toString()));
        Vault.open(other.resolve("vault.db"), other.resolve("vault.key")).close();
        Files.move(
                other.resolve("vault.key"),
                folder.resolve("vault.key"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    /** The vault's files that hold a text somewhere in their bytes. */
    private List<Path> holding(String text) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int rows(String table) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vault.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            return row.getInt(1);
        }
    }

    private List<byte[]> lookups() throws Exception {
        return lookups(folder);
    }

    private static List<byte[]> lookups(Path folder) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("vault.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("select lookup from child")) {
            var lookups = new java.util.ArrayList<byte[]>();
            while (row.next()) {
                lookups.add(row.getBytes(1));
            }
            return lookups;
        }
    }

    private Vault open() {
        return Vault.open(folder.resolve("vault.db"), folder.resolve("vault.key"));
    }
}
