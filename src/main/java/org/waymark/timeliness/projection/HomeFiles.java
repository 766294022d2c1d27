package org.waymark.timeliness.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.warehouse.WarehouseFiles;

/**
 * The DuckDB files of one home. Each has a number of its own in its name, the first one none, and keeps it: a file that
 * is open is never renamed. Which one is which is written in one small file beside them.
 */
final class HomeFiles {
    private static final Pattern BESIDE = Pattern.compile("\\.(wal|tmp|closed)$");
    private static final String ROLES = ".roles";
    private static final String NUMBER = "(\\.\\d{1,9})?";

    private final @Nullable Path first;
    private volatile Roles roles;

    private HomeFiles(@Nullable Path first, Roles roles) {
        this.first = first;
        this.roles = roles;
    }

    /**
     * As a start finds them: of those that nobody names nothing is left. Where it cannot be read which one is which, none
     * is; the live one is then filled again.
     *
     * @param first where the first file of a home lies; null where they are in memory
     */
    static HomeFiles found(@Nullable Path first) {
        if (first == null) {
            return new HomeFiles(null, Roles.only("0"));
        }
        var file = rolesOf(first);
        var onlyFirst = Roles.only(nameOf(first));
        var told = file.read().filter(roles -> givesThemTo(first, roles));
        var present = numbered(first);
        var others = present.stream().filter(name -> !onlyFirst.names(name));
        boolean unclear = told.isEmpty() && (file.exists() || others.findAny().isPresent());
        var roles = told.orElse(onlyFirst).numbered(highest(present));
        if (told.isPresent() && !told.get().equals(roles)) {
            file.write(roles);
        }
        present.stream()
                .filter(name -> unclear || !roles.names(name))
                .forEach(name -> WarehouseFiles.remove(first.resolveSibling(name)));
        if (unclear) {
            file.write(roles);
        }
        return new HomeFiles(first, roles);
    }

    /** Who has a role may be removed: no other file of the home may ever have one. */
    private static boolean givesThemTo(Path first, Roles roles) {
        var named = roles.named();
        return roles.live() != null
                && named.stream().allMatch(namesOf(first, NUMBER).asMatchPredicate())
                && named.stream().distinct().count() == named.size();
    }

    Roles roles() {
        return roles;
    }

    /** From here on, whatever happens; what numbers were ever given is not forgotten. */
    void assign(Roles next) {
        var numbered = next.numbered(roles.highest());
        if (first != null) {
            rolesOf(first).write(numbered);
        }
        roles = numbered;
    }

    /** Where a file of that name lies; null where it is in memory. */
    @Nullable
    Path path(String name) {
        return first == null ? null : first.resolveSibling(name);
    }

    /** A name that no file has or ever had. */
    String freshName() {
        int number = roles.highest() + 1;
        roles = roles.numbered(number);
        return first == null ? Integer.toString(number) : nameOf(first) + "." + number;
    }

    private static int highest(Collection<String> names) {
        return names.stream().mapToInt(HomeFiles::numberOf).max().orElse(0);
    }

    private static int numberOf(String name) {
        var number = name.substring(name.lastIndexOf('.') + 1);
        return number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    /** Leaves the live one only, of whatever kind the others are: also what was set aside because it could not be read. */
    void removeAllButLive() {
        var only = Roles.only(roles.live()).numbered(roles.highest());
        if (!only.equals(roles)) {
            assign(only);
        }
        if (first != null) {
            var live = roles.live();
            named(first, "(\\..+)?").stream()
                    .filter(name -> !name.equals(live))
                    .map(first::resolveSibling)
                    .filter(path -> !Files.isDirectory(path))
                    .forEach(WarehouseFiles::remove);
        }
    }

    private static List<String> numbered(Path first) {
        return named(first, "(" + NUMBER + "|\\.next)");
    }

    /** The DuckDB files whose names end as they may behind that of the first; one may be there only by what lies beside it. */
    private static List<String> named(Path first, String ending) {
        var name = namesOf(first, ending);
        try (var entries = Files.list(folderOf(first))) {
            return entries.map(HomeFiles::nameOf)
                    .map(entry -> BESIDE.matcher(entry).replaceFirst(""))
                    .filter(entry -> name.matcher(entry).matches() && !entry.startsWith(nameOf(first) + ROLES))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern namesOf(Path first, String ending) {
        return Pattern.compile(Pattern.quote(nameOf(first)) + ending);
    }

    private static RolesFile rolesOf(Path first) {
        return new RolesFile(first.resolveSibling(nameOf(first) + ROLES));
    }

    private static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static String nameOf(Path file) {
        return Objects.requireNonNull(file.getFileName()).toString();
    }
}
