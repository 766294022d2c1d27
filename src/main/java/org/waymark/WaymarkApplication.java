package org.waymark;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class WaymarkApplication {
    public static void main(String[] args) {
        if (Commands.knows(args)) {
            Commands.hush();
            System.exit(new Commands(System.out, Clock.systemUTC()).run(List.of(args)));
        }
        SpringApplication.run(WaymarkApplication.class, args);
    }
}
