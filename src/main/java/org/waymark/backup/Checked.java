package org.waymark.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.waymark.backup.Problem.Reason;
import tools.jackson.core.JacksonException;

/** An archive held against its own manifest, file by file, before anything of it is written anywhere. */
final class Checked {
    private static final String AGAIN = "Copy it again from where it was taken, or take another backup";

    private final Path archive;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Manifest manifest;

    private Checked(Path archive) {
        this.archive = archive;
    }

    static Checked of(Path archive) {
        var checked = new Checked(archive);
        checked.check();
        return checked;
    }

    List<Problem> problems() {
        return problems;
    }

    Optional<Manifest> manifest() {
        return Optional.ofNullable(manifest);
    }

    private void check() {
        if (!Files.isRegularFile(archive)) {
            problem(Reason.NO_BACKUP, archive.toString(), "There is no such file", "Name a backup with --from=FILE");
            return;
        }
        try (var zip = new ZipFile(archive.toFile())) {
            manifest = manifest(zip);
            if (manifest != null) {
                files(zip, manifest);
            }
        } catch (IOException e) {
            problem(Reason.HALF, archive.toString(), "It is no whole archive: its end is missing or damaged", AGAIN);
        }
    }

    private @Nullable Manifest manifest(ZipFile zip) throws IOException {
        var stored = zip.getEntry(Manifest.NAME);
        if (stored == null) {
            problem(Reason.NO_BACKUP, archive.toString(), "It is no backup of Waymark", "Name another file");
            return null;
        }
        try (InputStream content = zip.getInputStream(stored)) {
            var text = Archive.JSON.readTree(content);
            int format = text.path("format").asInt(0);
            if (format > Manifest.FORMAT) {
                problem(
                        Reason.NEWER_FORMAT,
                        Manifest.NAME,
                        "It is of format %d, made by %s, and this program reads %d"
                                .formatted(format, text.path("program").asString("a later one"), Manifest.FORMAT),
                        "Restore it with the program that made it, or a later one");
                return null;
            }
            return Archive.JSON.treeToValue(text, Manifest.class);
        } catch (JacksonException | IOException e) {
            problem(Reason.CHECKSUM, Manifest.NAME, "It cannot be read", AGAIN);
            return null;
        }
    }

    private void files(ZipFile zip, Manifest said) {
        said.files().forEach(entry -> file(zip, entry));
        var listed = said.files().stream().map(Manifest.Entry::name).toList();
        zip.stream()
                .map(ZipEntry::getName)
                .filter(name -> !name.equals(Manifest.NAME) && !(listed.contains(name) && HomeFolder.mayHold(name)))
                .forEach(name -> problem(Reason.NOT_LISTED, name, "No backup holds such a file", AGAIN));
        Stream.concat(HomeFolder.KEPT.stream(), said.asked() == null ? Stream.empty() : Stream.of(HomeFolder.QUERY_LOG))
                .filter(name -> !listed.contains(name))
                .forEach(name -> problem(Reason.FILE_MISSING, name, "The backup does not list it", AGAIN));
    }

    private void file(ZipFile zip, Manifest.Entry entry) {
        var stored = zip.getEntry(entry.name());
        if (stored == null) {
            problem(Reason.FILE_MISSING, entry.name(), "The backup lists it and does not hold it", AGAIN);
        } else if (!isAsSaid(zip, stored, entry)) {
            problem(Reason.CHECKSUM, entry.name(), "It is not what was backed up", AGAIN);
        }
    }

    private static boolean isAsSaid(ZipFile zip, ZipEntry stored, Manifest.Entry entry) {
        try (var content = zip.getInputStream(stored)) {
            return Objects.equals(
                    Archive.copied(entry.name(), content, java.io.OutputStream.nullOutputStream()), entry);
        } catch (IOException e) {
            return false;
        }
    }

    private void problem(Reason reason, String where, String what, String todo) {
        problems.add(new Problem(reason, where, what, todo));
    }
}
