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
import org.waymark.shared.CannotStart;

@SpringBootApplication
public class WaymarkApplication {
    public static void main(String[] args) {
        writeAsEverywhere();
        if (Commands.knows(args)) {
            Commands.hush();
            System.exit(new Commands(System.out, Clock.systemUTC()).run(List.of(args)));
        }
        if (isTaken(args)) {
            System.exit(1);
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

    /** Before anything is made ready, which takes seconds on a machine where another process works. */
    private static boolean isTaken(String[] args) {
        try {
            HomeSaid.by(args, System.getProperties(), System.getenv()).ifPresent(WaymarkApplication::refuseATaken);
            return false;
        } catch (CannotStart taken) {
            System.err.println(taken.what());
            System.err.println(taken.action());
            return true;
        }
    }

    /** Where the home was said in one of the many other ways. */
    private static void refuseATakenHome(Environment environment) {
        refuseATaken(Binder.get(environment).bind("waymark.home", Path.class).orElse(Path.of(WaymarkSettings.HOME)));
    }

    private static void refuseATaken(Path home) {
        try {
            HomeLock.take(home).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
