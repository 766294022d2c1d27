package org.waymark.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.constant.ConstantDescs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.shape.Call.Origin;

/**
 * Where each SQL text comes from, read from compiled classes: a literal, a file of this build, or a private method's
 * parameter for which every caller gives one of these. Source is no help here, because concatenation looks harmless in
 * it; and ArchUnit does not see the instruction that concatenates.
 */
final class SqlTexts {
    private static final Set<String> ROOMS = Set.of("warehouse", "ledger", "identity", "querylog");
    private static final List<String> DRIVERS = List.of("java/sql/", "org/duckdb/", "org/sqlite/", "com/zaxxer/");
    private static final Set<String> TAKE_SQL = Set.of(
            "prepareStatement",
            "prepareCall",
            "nativeSQL",
            "execute",
            "executeQuery",
            "executeUpdate",
            "executeLargeUpdate",
            "addBatch");

    private final List<Call> calls;

    private SqlTexts(List<Call> calls) {
        this.calls = calls;
    }

    static SqlTexts in(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return new SqlTexts(files.filter(file -> file.toString().endsWith(".class"))
                    .flatMap(SqlTexts::calls)
                    .toList());
        }
    }

    private static Stream<Call> calls(Path file) {
        try {
            var model = ClassFile.of().parse(file);
            var owner = model.thisClass().asInternalName();
            return model.methods().stream().flatMap(method -> Calls.of(owner, method).stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The methods that give a driver a text of unknown origin. */
    Set<String> unproven() {
        return methods(statements().filter(call -> !isProven(call, 0, new HashSet<>())));
    }

    /** The methods that give a driver a text in a room that has no business with SQL. */
    Set<String> outsideTheirRooms() {
        return methods(statements().filter(call -> !ROOMS.contains(room(call))));
    }

    /** The warehouse's methods that prepare a text, other than the session's with a text from a file. */
    Set<String> besideTheSession() {
        return methods(preparedInTheWarehouse()
                .filter(call -> !call.from().owner().endsWith("/Session") || call.argument(0) != Origin.FILE));
    }

    Stream<Call> preparedInTheWarehouse() {
        return statements()
                .filter(call -> room(call).equals("warehouse"))
                .filter(call -> call.to().name().startsWith("prepare"));
    }

    private Stream<Call> statements() {
        return calls.stream().filter(SqlTexts::givesSql);
    }

    private static boolean givesSql(Call call) {
        var to = call.to();
        return TAKE_SQL.contains(to.name())
                && DRIVERS.stream().anyMatch(to.owner()::startsWith)
                && to.type().parameterCount() > 0
                && to.type().parameterType(0).equals(ConstantDescs.CD_String);
    }

    private boolean isProven(Call call, int argument, Set<Call> seen) {
        var origin = call.argument(argument);
        return switch (origin.source()) {
            case LITERAL, FILE -> true;
            case UNKNOWN -> false;
            case PARAMETER ->
                !seen.add(call)
                        || call.fromPrivate()
                                && calls.stream()
                                        .filter(caller -> caller.to().equals(call.from()))
                                        .allMatch(caller -> isProven(caller, origin.parameter(), seen));
        };
    }

    private static String room(Call call) {
        return Rooms.of(call.from().owner().replace('/', '.'));
    }

    private static Set<String> methods(Stream<Call> calls) {
        return calls.map(Call::from)
                .map(from -> from.owner().substring(from.owner().lastIndexOf('/') + 1) + "." + from.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
