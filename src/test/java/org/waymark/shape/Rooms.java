package org.waymark.shape;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.waymark.WaymarkApplication;

/** The packages below the root, and where their classes lie. A planted breach stands for the room that it is named as. */
final class Rooms {
    private static final Pattern ROOM = Pattern.compile("org\\.waymark\\.(?:shape\\.breach\\.)?([a-z]+)\\..*");

    private Rooms() {}

    static String of(String className) {
        var matcher = ROOM.matcher(className);
        return matcher.matches() ? matcher.group(1) : "";
    }

    static DescribedPredicate<JavaClass> in(String... rooms) {
        var names = Set.of(rooms);
        return DescribedPredicate.describe(
                "in " + String.join(", ", rooms), type -> names.contains(of(type.getName())));
    }

    static Path mainClasses() {
        return classesOf(WaymarkApplication.class);
    }

    static Path plantedBreaches() {
        return classesOf(Rooms.class).resolve("org/waymark/shape/breach");
    }

    private static Path classesOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
