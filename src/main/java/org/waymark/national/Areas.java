package org.waymark.national;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.LocalAuthority;

/** England, its regions and authorities, by every code that files use for them. */
final class Areas {
    static final String ENGLAND = "E92000001";

    private final LocalAuthorities authorities;
    private final Map<String, Area> byCode = new HashMap<>();
    private final Map<String, Area> bySfrLetter = new HashMap<>();
    private final Map<String, Area> byLaitNumber = new HashMap<>();
    private final Map<String, Area> asTold = new HashMap<>();

    Areas(LocalAuthorities authorities) {
        this.authorities = authorities;
        var problems = new Problems();
        CsvFile.read(
                        Shelf.inTheProgram(),
                        "regions.csv",
                        List.of("code", "name", "sfr_letter", "lait_number"),
                        problems)
                .ifPresent(file -> file.rows().forEach(this::region));
        if (!problems.isEmpty()) {
            throw new IllegalStateException("The regions are malformed: " + problems.told());
        }
    }

    private void region(NamedCsvRecord row) {
        var code = row.getField("code");
        var area = new Area(code, row.getField("name"), code.equals(ENGLAND) ? AreaLevel.ENGLAND : AreaLevel.REGION);
        byCode.put(code, area);
        bySfrLetter.put(row.getField("sfr_letter"), area);
        byLaitNumber.put(row.getField("lait_number"), area);
    }

    /** England or a region, by ONS code. */
    Optional<Area> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The SFRs give both halves of London the whole's code, and tell them apart by a letter. */
    Optional<Area> withSfrLetter(String letter) {
        return Optional.ofNullable(bySfrLetter.get(letter));
    }

    /** Regions have numbers of their own there, which may be those of authorities here: regions come first. */
    Optional<Area> withLaitNumber(String number, FinancialYear of) {
        return Optional.ofNullable(byLaitNumber.get(number))
                .or(() -> authorities.named(number, of).map(Areas::area));
    }

    /**
     * By ONS code, or where that is not known here by number: the boundaries and with them the codes of some have changed.
     * Of an authority that is known by neither the file's own code and name are kept.
     */
    Area authority(String code, String number, String name, FinancialYear of) {
        return asTold.computeIfAbsent(
                code,
                _ -> authorities
                        .withCode(code)
                        .or(() -> authorities.named(number, of))
                        .map(Areas::area)
                        .orElseGet(() -> new Area(code, name, AreaLevel.AUTHORITY)));
    }

    boolean existedIn(String number, FinancialYear year) {
        return byLaitNumber.containsKey(number)
                || authorities
                        .named(number, year)
                        .filter(each -> each.existedIn(year))
                        .isPresent();
    }

    private static Area area(LocalAuthority authority) {
        return new Area(authority.code().value(), authority.name(), AreaLevel.AUTHORITY);
    }
}
