package org.waymark.national;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where releases lie: in the program, or in a folder that a council fills.
 *
 * @param called what its files are called where one is named
 * @param open gives a file's bytes; empty where there is no such file
 */
record Shelf(String called, Function<String, Optional<byte[]>> open) {

    static Shelf inTheProgram() {
        return new Shelf("national", Shelf::resource);
    }

    static Shelf in(Path folder) {
        return new Shelf(String.valueOf(folder.getFileName()), name -> file(folder, name));
    }

    String named(String file) {
        return called + "/" + file;
    }

    private static Optional<byte[]> resource(String name) {
        try (var file = Shelf.class.getResourceAsStream("/national/" + name)) {
            return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only of files that lie in the folder itself; what cannot be read is as if it were not there. */
    private static Optional<byte[]> file(Path folder, String name) {
        try {
            var file = folder.resolve(name);
            return folder.equals(file.getParent()) && Files.isRegularFile(file)
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
