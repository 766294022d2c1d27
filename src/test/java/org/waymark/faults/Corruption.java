package org.waymark.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;

/** Ways in which a DuckDB file, or the log beside it, may be damaged while nobody works in it. */
enum Corruption {
    FLIPPED_BIT {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            flip(file, random);
        }
    },
    TRUNCATED {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            truncate(file, random);
        }
    },
    ZEROED_4_KIB {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            var bytes = Files.readAllBytes(file);
            int from = random.nextInt(bytes.length / PAGE) * PAGE;
            Arrays.fill(bytes, from, Math.min(from + PAGE, bytes.length), (byte) 0);
            Files.write(file, bytes);
        }
    },
    LOG_FLIPPED_BIT {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            flip(log(file), random);
        }
    },
    LOG_TRUNCATED {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            truncate(log(file), random);
        }
    },
    LOG_GARBAGE_TAIL {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            var bytes = Files.readAllBytes(log(file));
            var tail = new byte[1 + random.nextInt(PAGE)];
            random.nextBytes(tail);
            var both = Arrays.copyOf(bytes, bytes.length + tail.length);
            System.arraycopy(tail, 0, both, bytes.length, tail.length);
            Files.write(log(file), both);
        }
    },
    OLDER_FILE {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            Files.deleteIfExists(log(file));
            Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
        }
    },
    OLDER_FILE_UNDER_THE_LOG {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
        }
    },
    EMPTY {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            Files.write(file, new byte[0]);
        }
    },
    TEXT {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            Files.writeString(file, "this is no database\n".repeat(1 + random.nextInt(1000)));
        }
    },
    DIRECTORY {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            Files.delete(file);
            Files.createDirectory(file);
        }
    },
    MISSING_UNDER_THE_LOG {
        @Override
        void damage(Path file, Path older, Random random) throws IOException {
            Files.delete(file);
        }
    };

    private static final int PAGE = 4096;

    /** @param older the file as it was some events before */
    abstract void damage(Path file, Path older, Random random) throws IOException;

    static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + ".wal");
    }

    private static void flip(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);
    }

    private static void truncate(Path file, Random random) throws IOException {
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
}
