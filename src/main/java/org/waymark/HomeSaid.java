package org.waymark;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The home where it is said in so many words to the process itself, as most do: to be known before Spring can be asked. */
final class HomeSaid {
    private static final String NAME = "waymark.home";
    private static final String ARGUMENT = "--" + NAME + "=";
    private static final String VARIABLE = "WAYMARK_HOME";

    private HomeSaid() {}

    /** In the order in which Spring goes by them; empty where it may be said elsewhere, such as in a file. */
    static Optional<Path> by(String[] args, Properties properties, Map<String, String> variables) {
        var arguments = Stream.of(args)
                .filter(arg -> arg.startsWith(ARGUMENT))
                .map(arg -> arg.substring(ARGUMENT.length()))
                .toList();
        if (arguments.size() > 1) {
            return Optional.empty();
        }
        return arguments.stream()
                .findFirst()
                .or(() -> Optional.ofNullable(properties.getProperty(NAME)))
                .or(() -> Optional.ofNullable(variables.get(VARIABLE)))
                .filter(said -> !said.isBlank())
                .map(Path::of);
    }
}
