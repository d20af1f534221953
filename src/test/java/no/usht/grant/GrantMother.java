package no.usht.grant;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Grants as tests need them. */
final class GrantMother {

    private GrantMother() {}

    static GrantSchemeContent scheme(String name) {
        return GrantSchemeContent.empty()
                .with(scheme -> scheme.nameNb(name)
                        .nameNn(name)
                        .chapter("0761")
                        .post("68")
                        .conditions(List.of(new StandardCondition(
                                "Midlene skal brukes som søkt.", "Midlane skal brukast som søkt."))));
    }

    /** With all that an announcement needs; it opens on that day. */
    static GrantYearContent year(@Nullable GrantSchemeId scheme, int year, LocalDate opensOn) {
        return GrantYearContent.empty()
                .with(content -> content.scheme(scheme)
                        .year(year)
                        .frame(100_000_000_00L)
                        .opensOn(opensOn)
                        .applyBy(opensOn.plusDays(30))
                        .decideBy(opensOn.plusDays(60))
                        .acceptBy(opensOn.plusDays(90))
                        .reportBy(opensOn.plusDays(400))
                        .instalments(List.of(
                                new Instalment(60, opensOn.plusDays(100), "", ""),
                                new Instalment(40, null, "Når rapporten er godkjent", "Når rapporten er godkjend"))));
    }

    static Block block(String key, BlockKind kind) {
        return Block.blank()
                .with(block -> block.key(key).kind(kind).labelNb("Om " + key).labelNn("Om " + key));
    }

    static Block choice(String key, String... options) {
        return block(key, BlockKind.CHOICE)
                .withOptions(List.of(options).stream()
                        .map(option -> new Option(option, option, option))
                        .toList());
    }
}
