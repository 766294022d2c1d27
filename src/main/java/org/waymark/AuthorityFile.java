package org.waymark;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.LocalAuthority;

/** Reads {@code reference/authorities.csv}: DfE's list, with the reorganisations since 2019 and three fictional ones. */
final class AuthorityFile {
    private AuthorityFile() {}

    static LocalAuthorities read() {
        var file = Objects.requireNonNull(AuthorityFile.class.getResourceAsStream("/reference/authorities.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new LocalAuthorities(
                    rows.stream().map(AuthorityFile::authority).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalAuthority authority(NamedCsvRecord row) {
        return new LocalAuthority(
                new AuthorityCode(row.getField("ons_code")),
                row.getField("la_number"),
                row.getField("name"),
                day(row.getField("valid_from"), LocalDate.MIN),
                day(row.getField("valid_to"), LocalDate.MAX),
                successors(row.getField("successors")));
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        return text.isEmpty() ? otherwise : LocalDate.parse(text);
    }

    private static List<AuthorityCode> successors(String codes) {
        return Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(AuthorityCode::new)
                .toList();
    }
}
