package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.backup.HomeFolder;

/** What an operator types, what is printed, and with which code it ends. */
class CommandsTests {
    private static final Map<String, String> RETURN = Map.of(
            "header",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,2,05/06/2017,MWBC,,,\n",
            "episodes",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                    + "K1,01/05/2018,S,C2,N1,U6,PR1,,,,,,\n");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private int run(String... args) {
        printed.reset();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new Commands(out, TestHome.CLOCK).run(List.of(args));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void takesBackupsAndRestoresThem() throws IOException {
        try (var home = new TestHome()) {
            home.send("2018-19", "2019-06-30", RETURN);
            var backup = folder.resolve("waymark-20261121T120000Z.zip");

            assertThat(run("backup", "--waymark.home=" + home.folder(), "--to=" + folder))
                    .as(printed())
                    .isEqualTo(Commands.DONE);
            assertThat(printed())
                    .startsWith("Backed up to " + backup)
                    .contains("Position %d: ".formatted(home.ledger().log().head()));

            var restore = new String[] {
                "restore",
                "--from=" + backup,
                "--waymark.home=" + folder.resolve("new"),
                "--key=" + home.folder().resolve("vault.key"),
                "--shredded=none"
            };
            assertThat(run(restore)).as(printed()).isEqualTo(Commands.DONE);
            assertThat(printed()).contains("as it was at 2026-11-21T12:00:00Z.");
            assertThat(run(restore)).isEqualTo(Commands.REFUSED);
            assertThat(printed())
                    .startsWith("RESTORE_REFUSED: Nothing was restored.")
                    .contains("HOME_NOT_EMPTY");
        }
    }

    /** The first seal is lost: what was sealed by it can no longer be shown. It is backed up, restored, and said each time. */
    @Test
    void saysThatALedgerIsNotAsItWasSealed() throws IOException {
        try (var home = new TestHome()) {
            home.send("2018-19", "2019-06-30", RETURN);
            home.ledger().seals().seal(TestHome.CLOCK.instant());
            Files.delete(home.folder().resolve("seals"));

            assertThat(run("backup", "--waymark.home=" + home.folder(), "--to=" + folder.resolve("b.zip")))
                    .isEqualTo(Commands.FAULTY);
            assertThat(printed()).contains("The file of seals is missing");
            assertThat(run(
                            "restore",
                            "--from=" + folder.resolve("b.zip"),
                            "--waymark.home=" + folder.resolve("new"),
                            "--key=" + home.folder().resolve("vault.key"),
                            "--shredded=none"))
                    .isEqualTo(Commands.FAULTY);
        }
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(Commands.knows(new String[] {"backup"})).isTrue();
        assertThat(Commands.knows(new String[] {"--server.port=80"})).isFalse();
        assertThat(run("backup")).isEqualTo(Commands.MISUSED);
        assertThat(run("backup", "--to=x", "--key=y")).isEqualTo(Commands.MISUSED);
        assertThat(run("restore", "from")).isEqualTo(Commands.MISUSED);
        assertThat(printed()).startsWith("backup  --waymark.home=DIR");
    }

    @Test
    void letsNoServiceIntoAHomeThatIsHalfRestored() throws IOException {
        Files.createDirectories(folder.resolve("restoring"));

        assertThatThrownBy(() -> HomeLock.takeWhole(new HomeFolder(folder, folder.resolve("shredded"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A restore broke off");
    }
}
