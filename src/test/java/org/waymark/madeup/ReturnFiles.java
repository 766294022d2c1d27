package org.waymark.madeup;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.madeup.Care.Child;
import org.waymark.madeup.Care.Spell;
import org.waymark.shared.FinancialYear;

/** Writes the return of one year: whom it lists, as things stood on its 31 March. */
public final class ReturnFiles {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SEX_IN_LETTERS_SINCE = 2024;

    private final FinancialYear year;

    private final StringBuilder header = new StringBuilder("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n");
    private final StringBuilder episodes = new StringBuilder(
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n");
    private final StringBuilder adoptions =
            new StringBuilder("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n");
    private final StringBuilder decisions =
            new StringBuilder("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n");

    public ReturnFiles(FinancialYear year) {
        this.year = year;
    }

    /** By file name. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("header.csv", header.toString());
        files.put("episodes.csv", episodes.toString());
        files.put("ad1.csv", adoptions.toString());
        files.put("placed_for_adoption.csv", decisions.toString());
        return files;
    }

    /** Of a child whom the year lists. */
    public void write(Care care) {
        var child = care.child;
        row(header, child.id(), sex(child), day(child.bornOn()), child.ethnicity(), "", "", "");
        care.spells.stream()
                .filter(spell -> spell.isListedIn(year))
                .map(spell -> spell.asOf(year.endsOn()))
                .forEach(spell -> write(child, spell));
        writeDecision(care);
        writeAdoption(care);
    }

    private String sex(Child child) {
        return year.startYear() < SEX_IN_LETTERS_SINCE ? (child.girl() ? "2" : "1") : (child.girl() ? "F" : "M");
    }

    private void write(Child child, Spell spell) {
        row(
                episodes,
                child.id(),
                day(spell.startedOn()),
                spell.startedBecause(),
                spell.legalStatus(),
                child.need(),
                spell.placement(),
                spell.provider(),
                day(spell.endedOn()),
                spell.endedBecause(),
                spell.placeChangedBecause(),
                "",
                "",
                "");
    }

    private void writeDecision(Care care) {
        var plan = care.plan;
        if (plan == null
                || plan.decidedOn().isAfter(year.endsOn())
                || (plan.ceasedOn() != null && plan.ceasedOn().isBefore(year.startsOn()))) {
            return;
        }
        boolean ceased = plan.ceasedOn() != null && !plan.ceasedOn().isAfter(year.endsOn());
        row(
                decisions,
                care.child.id(),
                day(care.child.bornOn()),
                day(plan.decidedOn()),
                ceased ? day(plan.ceasedOn()) : "",
                ceased ? plan.ceasedBecause() : "");
    }

    private void writeAdoption(Care care) {
        var adoption = care.adoption;
        var plan = care.plan;
        if (adoption != null && plan != null && !adoption.adoptedOn().isAfter(year.endsOn())) {
            row(
                    adoptions,
                    care.child.id(),
                    day(care.child.bornOn()),
                    day(plan.decidedOn()),
                    day(adoption.matchedOn()),
                    adoption.byFosterCarer() ? "1" : "0",
                    adoption.adopters());
        }
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.format(DAY);
    }

    private static void row(StringBuilder file, String... cells) {
        file.append(String.join(",", cells)).append('\n');
    }
}
