package org.waymark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.waymark.backup.Backup;
import org.waymark.backup.HomeFolder;
import org.waymark.backup.KeptApart;
import org.waymark.backup.Manifest;
import org.waymark.backup.Restore;
import org.waymark.shared.Refusal;

/** What an operator does with a home without the service: the first word behind the jar, and what follows it. */
final class Commands {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUSED = 2;
    static final int FAULTY = 3;

    private static final String HOME = "waymark.home";
    private static final String SHREDDED = "waymark.shredded";
    private static final String NONE = "none";
    private static final String USAGE = """
            backup  --waymark.home=DIR --to=FILE.zip|DIR
            restore --from=FILE.zip --waymark.home=EMPTY_DIR --key=FILE --shredded=FILE|none [--seals=FILE]
            with [--waymark.shredded=FILE] where that file does not lie in the home; docs/restore.md tells the whole way""";
    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "backup",
            Set.of(HOME, SHREDDED, "to"),
            "restore",
            Set.of(HOME, SHREDDED, "from", "key", "shredded", "seals"));

    private final PrintStream out;
    private final Clock clock;

    Commands(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    static boolean knows(String[] args) {
        return args.length > 0 && OPTIONS.containsKey(args[0]);
    }

    /** @return the exit code of the process */
    int run(List<String> args) {
        var options = options(args);
        var needed = args.getFirst().equals("backup") ? "to" : "from";
        if (options.isEmpty() || !options.get().containsKey(needed)) {
            out.println(USAGE);
            return MISUSED;
        }
        try {
            return needed.equals("to") ? backup(options.get()) : restore(options.get());
        } catch (Refusal refusal) {
            out.println(refusal.code() + ": " + refusal.reason());
        } catch (IllegalStateException | IOException e) {
            out.println(e.getMessage());
        }
        return REFUSED;
    }

    private static Optional<Map<String, String>> options(List<String> args) {
        var allowed = OPTIONS.getOrDefault(args.getFirst(), Set.of());
        Map<String, String> options = new HashMap<>();
        for (var arg : args.subList(1, args.size())) {
            var parts = arg.split("=", 2);
            if (parts.length < 2 || !arg.startsWith("--") || !allowed.contains(parts[0].substring(2))) {
                return Optional.empty();
            }
            options.put(parts[0].substring(2), parts[1]);
        }
        return Optional.of(options);
    }

    private static HomeFolder home(Map<String, String> options) {
        return HomeFolder.of(Path.of(options.getOrDefault(HOME, WaymarkSettings.HOME)), path(options, SHREDDED));
    }

    private int backup(Map<String, String> options) throws IOException {
        var taken = Backup.take(home(options), Path.of(options.get("to")), program(), clock);
        var manifest = taken.manifest();
        out.printf("Backed up to %s, %d bytes.%n", taken.archive(), Files.size(taken.archive()));
        told(manifest);
        out.printf(
                "Not in it: vault.key, the ledger of shredded keys (%d lines by now). Keep copies of both apart.%n",
                manifest.shredded().lines());
        return faulty(manifest);
    }

    private int restore(Map<String, String> options) throws IOException {
        var home = home(options);
        var apart = new KeptApart(path(options, "key"), shredded(options, home), path(options, "seals"));
        try (var _ = HomeLock.take(home.home())) {
            var restored = Restore.run(new Restore.Asked(Path.of(options.get("from")), home, apart));
            var manifest = restored.manifest();
            out.printf("Restored into %s, as it was at %s.%n", home.home(), manifest.takenAt());
            told(manifest);
            out.println(
                    apart.shredded() == null
                            ? "What was shredded since then has come back. Shred it again before anybody asks."
                            : "Keys destroyed again: %d."
                                    .formatted(restored.shredded().lines()));
            if (restored.sealedTo() > manifest.ledger().position()) {
                out.printf(
                        "Lost: events up to position %d had been sealed. Send and record again what came since.%n",
                        restored.sealedTo());
            }
            out.println("Start the service; it fills its tables from the events before it answers.");
            return faulty(manifest);
        }
    }

    private static @Nullable Path shredded(Map<String, String> options, HomeFolder home) {
        return NONE.equals(options.get("shredded"))
                ? null
                : Optional.ofNullable(path(options, "shredded")).orElse(home.shredded());
    }

    private static @Nullable Path path(Map<String, String> options, String name) {
        var value = options.get(name);
        return value == null ? null : Path.of(value);
    }

    private void told(Manifest manifest) {
        var ledger = manifest.ledger();
        out.printf(
                "Position %d: %d events in %d streams, heads %s.%n",
                ledger.position(), ledger.events(), ledger.streams(), ledger.heads());
        if (manifest.asked() != null) {
            out.printf(
                    "Query log: %d questions, the last one's hash %s.%n",
                    manifest.asked().number(), manifest.asked().hash());
        }
    }

    private int faulty(Manifest manifest) {
        if (manifest.fault() == null) {
            return DONE;
        }
        out.println("The events were not as they were sealed when this was backed up: " + manifest.fault());
        out.println("Keep earlier backups, and find out what happened: docs/restore.md.");
        return FAULTY;
    }

    private static String program() {
        return Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                .orElse("a build of its own");
    }

    /** Nothing is logged: what is to be said is printed. */
    static void hush() {
        LoggingSystem.get(Commands.class.getClassLoader()).beforeInitialize();
    }
}
