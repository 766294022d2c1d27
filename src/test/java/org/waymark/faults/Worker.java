package org.waymark.faults;

import java.nio.file.Path;
import org.waymark.TestHome;
import org.waymark.timeliness.projection.Extent;

/** The process that is killed. Says on its output what it has been told is done. */
public final class Worker {
    static final String DONE = "DONE ";
    private static final int RANGE = 150;
    private static final int SEALED_EVERY = 3;

    private Worker() {}

    /** @param arguments the folder of the home, what to do, and the first submission to send */
    public static void main(String[] arguments) {
        int nth = Integer.parseInt(arguments[2]);
        try (var home = FaultHome.open(Path.of(arguments[0]))) {
            switch (arguments[1]) {
                case "import" -> importForEver(home, nth);
                case "recompute" -> recomputeForEver(home, nth);
                case "everything" -> everything(home, nth);
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }
    }

    private static void importForEver(FaultHome home, int first) {
        for (int nth = first; ; nth++) {
            send(home, nth);
        }
    }

    private static void recomputeForEver(FaultHome home, int first) {
        for (int nth = first; ; nth++) {
            recompute(home);
            send(home, nth);
            if (nth % 2 == 0) {
                home.projection().candidates().rollBack();
            }
        }
    }

    private static void everything(FaultHome home, int first) {
        for (int nth = first; nth < first + SEALED_EVERY; nth++) {
            send(home, nth);
        }
        recompute(home);
        home.shredOne();
    }

    private static void send(FaultHome home, int nth) {
        home.send(nth);
        System.out.println(DONE + nth);
        if (nth % SEALED_EVERY == 0) {
            home.seal(TestHome.CLOCK.instant());
        }
    }

    private static void recompute(FaultHome home) {
        var candidates = home.projection().candidates();
        var candidate = candidates.resume().orElseGet(() -> candidates.begin(Extent.WHOLE, TestHome.CLOCK.instant()));
        while (candidate.fill(RANGE)) {
            // range by range
        }
        candidate.derive();
        candidates.adopt();
    }
}
