package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

@SpringBootApplication
public class WaymarkApplication {
    public static void main(String[] args) {
        writeAsEverywhere();
        if (Commands.knows(args)) {
            Commands.hush();
            System.exit(new Commands(System.out, Clock.systemUTC()).run(List.of(args)));
        }
        var application = new SpringApplication(WaymarkApplication.class);
        ApplicationListener<ApplicationEnvironmentPreparedEvent> early =
                event -> refuseATakenHome(event.getEnvironment());
        application.addListeners(early);
        application.run(args);
    }

    /** What this program writes, it reads again: never in the digits of whoever started it. */
    public static void writeAsEverywhere() {
        Locale.setDefault(Locale.ROOT);
    }

    /** Before anything else is made ready, which takes seconds. */
    private static void refuseATakenHome(Environment environment) {
        var home = Binder.get(environment).bind("waymark.home", Path.class).orElse(Path.of(WaymarkSettings.HOME));
        try {
            HomeLock.take(home).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
