package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Opened;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;

class SealedTextTests {
    private static final String CLEAR = "{\"ethnicity\":\"ZQMARKER\"}";
    private static final ChildKey CHILD = ChildKey.random();
    private static final SealedPlace HERE = place(CHILD);

    @TempDir
    private Path folder;

    private Vault vault;

    @BeforeEach
    void open() {
        vault = Vault.open(folder.resolve("vault.db"), folder.resolve("vault.key"));
    }

    @AfterEach
    void close() {
        vault.close();
    }

    @Test
    void opensWhereItWasSealedAlsoAfterReopening() {
        var sealed = seal(HERE);

        assertThat(vault.texts().open(HERE, sealed)).isEqualTo(new Opened.Clear(CLEAR));
        close();
        open();
        assertThat(vault.texts().open(HERE, sealed)).isEqualTo(new Opened.Clear(CLEAR));
        assertThat(vault.texts().open(HERE, seal(HERE))).isEqualTo(new Opened.Clear(CLEAR));
    }

    @Test
    void opensNowhereElse() {
        var sealed = seal(HERE);
        var sibling = ChildKey.random();
        seal(place(sibling));

        assertThat(vault.texts().open(place(sibling), sealed)).isEqualTo(new Opened.Unreadable());
        assertThat(vault.texts().open(new SealedPlace(CHILD, "CharacteristicsStated", "another"), sealed))
                .isEqualTo(new Opened.Unreadable());
        assertThat(vault.texts().open(new SealedPlace(CHILD, "CharacteristicRecorded", "characteristics"), sealed))
                .isEqualTo(new Opened.Unreadable());
    }

    @Test
    void opensNothingThatWasChangedByABit() {
        var bytes = Base64.getDecoder().decode(seal(HERE).value());
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] ^= 1;
            assertThat(vault.texts()
                            .open(HERE, new SealedText(Base64.getEncoder().encodeToString(bytes))))
                    .as("byte %d", at)
                    .isEqualTo(new Opened.Unreadable());
            bytes[at] ^= 1;
        }
    }

    @Test
    void tellsAKeyThatIsNotThereFromOneThatWasDestroyed() {
        assertThat(vault.texts().open(place(ChildKey.random()), seal(HERE))).isEqualTo(new Opened.Unreadable());
    }

    /** Equal values must not look equal: there are only twenty ethnic groups. */
    @Test
    void looksAnotherEachTime() {
        assertThat(seal(HERE)).isNotEqualTo(seal(HERE));
    }

    @Test
    void leavesNothingInClearInItsFiles() throws Exception {
        seal(HERE);
        try (var files = Files.list(folder)) {
            assertThat(files.map(SealedTextTests::text)).noneMatch(text -> text.contains("ZQMARKER"));
        }
    }

    private static SealedPlace place(ChildKey child) {
        return new SealedPlace(child, "CharacteristicsStated", "characteristics");
    }

    private SealedText seal(SealedPlace place) {
        return Objects.requireNonNull(vault.texts().seal(Map.of(place, CLEAR)).get(place));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
