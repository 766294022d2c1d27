package org.waymark.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHome;

/** A home that is backed up, and the folder into which its backups go and out of which they come again. */
record Moving(TestHome home, Path folder) {
    HomeFolder files() {
        return of(home.folder());
    }

    static HomeFolder of(Path folder) {
        return new HomeFolder(folder, folder.resolve("shredded"));
    }

    Path backUp() {
        return take().archive();
    }

    Backup.Taken take() {
        return Backup.take(files(), folder.resolve(UUID.randomUUID() + ".zip"), "1.0", TestHome.CLOCK);
    }

    /** Into a new folder, with what belongs to it. */
    HomeFolder restore(Path archive, @Nullable Path shredded) {
        return restore(archive, files().key(), shredded);
    }

    HomeFolder restore(Path archive, @Nullable Path key, @Nullable Path shredded) {
        var target = of(folder.resolve(UUID.randomUUID().toString()));
        Restore.run(new Restore.Asked(archive, target, new KeptApart(key, shredded, null)));
        return target;
    }

    /** Another backup, with one file of it changed, and the manifest not. */
    Path with(Path archive, String file, byte[] content) {
        return changed(archive, zip -> {
            try {
                Files.write(zip.resolve(file), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return zip;
        });
    }

    Path without(Path archive, String file) {
        return changed(archive, zip -> {
            try {
                Files.delete(zip.resolve(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return zip;
        });
    }

    /** Another backup, made by hand from whole files of two, with a manifest that fits. */
    Path mixed(Path archive, String file, Path from) {
        try {
            var taken = Files.createTempDirectory(folder, "mixed").resolve(file);
            try (var zip = FileSystems.newFileSystem(from)) {
                Files.copy(zip.getPath(file), taken);
            }
            var entry = Archive.entry(file, taken);
            return changed(archive, zip -> {
                try {
                    Files.copy(taken, zip.resolve(file), StandardCopyOption.REPLACE_EXISTING);
                    var manifest =
                            Archive.JSON.readValue(Files.readAllBytes(zip.resolve(Manifest.NAME)), Manifest.class);
                    Files.write(zip.resolve(Manifest.NAME), Archive.JSON.writeValueAsBytes(listing(manifest, entry)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return zip;
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest listing(Manifest manifest, Manifest.Entry changed) {
        return new Manifest(
                manifest.format(),
                manifest.program(),
                manifest.takenAt(),
                manifest.authorities(),
                manifest.ledger(),
                manifest.fault(),
                manifest.seals(),
                manifest.shredded(),
                manifest.asked(),
                manifest.files().stream()
                        .map(each -> each.name().equals(changed.name()) ? changed : each)
                        .toList());
    }

    private Path changed(Path archive, UnaryOperator<Path> change) {
        try {
            var copy = Files.copy(archive, folder.resolve(UUID.randomUUID() + ".zip"));
            try (var zip = FileSystems.newFileSystem(copy, Map.of("create", "false"))) {
                change.apply(zip.getPath("/"));
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A return of so many children, of whom each is in care. */
    static Map<String, String> children(int count) {
        var header = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
        var episodes = new StringBuilder(
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
        for (int child = 1; child <= count; child++) {
            header.append("C%d,1,05/06/2018,WBRI,,,%n".formatted(child));
            episodes.append("C%d,01/05/2020,S,E1,N1,U6,PR1,01/02/2021,E11,,,,%n".formatted(child));
        }
        return Map.of("header", header.toString(), "episodes", episodes.toString());
    }

    static List<String> reasons(org.waymark.shared.Refusal refusal) {
        return ((List<?>) refusal.more().get("problems"))
                .stream().map(Object::toString).toList();
    }
}
