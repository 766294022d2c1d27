package org.waymark.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Chance from one seed, fond of 31 March, 1 April and 29 February. */
final class Dice {

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    <T> List<T> shuffled(Collection<T> things) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    LocalDate between(LocalDate earliest, LocalDate latest) {
        if (chance(0.2)) {
            List<LocalDate> favoured = favoured(earliest, latest);
            if (!favoured.isEmpty()) {
                return pick(favoured);
            }
        }
        return earliest.plusDays(between(0, (int) ChronoUnit.DAYS.between(earliest, latest)));
    }

    LocalDate after(LocalDate day, int least, int most) {
        return between(day.plusDays(least), day.plusDays(most));
    }

    private static List<LocalDate> favoured(LocalDate earliest, LocalDate latest) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = earliest.getYear(); year <= latest.getYear(); year++) {
            days.add(LocalDate.of(year, 2, 1).plusMonths(1).minusDays(1));
            days.add(LocalDate.of(year, 3, 31));
            days.add(LocalDate.of(year, 4, 1));
        }
        days.removeIf(day ->
                day.isBefore(earliest) || day.isAfter(latest) || day.getMonthValue() == 2 && day.getDayOfMonth() != 29);
        return days;
    }
}
