package org.waymark.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every authority that a return may come from, by ONS code or three-digit number. */
public final class LocalAuthorities {
    private final Map<String, LocalAuthority> byCode;
    private final Map<String, List<LocalAuthority>> byNumber;

    public LocalAuthorities(Collection<LocalAuthority> all) {
        byCode = all.stream()
                .collect(Collectors.toMap(authority -> authority.code().value(), Function.identity()));
        byNumber = all.stream().collect(Collectors.groupingBy(LocalAuthority::number));
    }

    public Optional<LocalAuthority> withCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The authority of that ONS code or number; where two have shared a number, the one that existed in that year. */
    public Optional<LocalAuthority> named(String codeOrNumber, FinancialYear year) {
        return withCode(codeOrNumber)
                .or(() -> byNumber.getOrDefault(codeOrNumber, List.of()).stream()
                        .max(Comparator.comparing((LocalAuthority each) -> each.existedIn(year))
                                .thenComparing(LocalAuthority::validTo)));
    }

    /** Those of some codes whose authority existed in a year; of a code that is not known here it is taken for granted. */
    public List<String> existingIn(FinancialYear year, List<String> codes) {
        return codes.stream()
                .filter(code -> withCode(code).map(each -> each.existedIn(year)).orElse(true))
                .toList();
    }

    public String nameOf(String code) {
        return withCode(code).map(LocalAuthority::name).orElse(code);
    }
}
