package no.usht.operator.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Tenant;

/** In a few sentences, how the tenants are and what waits to be seen to. */
final class TenantHealth {

    private TenantHealth() {}

    static String of(Words words, List<TenantRow> all) {
        if (all.isEmpty()) {
            return "";
        }
        List<TenantRow> inNeed = all.stream().filter(TenantRow::needsCare).toList();
        return Stream.of(
                        health(words, all),
                        counted(
                                words,
                                inNeed.stream().filter(TenantRow::leaderless).count(),
                                "operator.tenants.leaderlessOne",
                                "operator.tenants.leaderless"),
                        counted(
                                words,
                                inNeed.stream()
                                        .filter(row ->
                                                row.figures().lastBackupAt().isEmpty())
                                        .count(),
                                "operator.tenants.neverSavedOne",
                                "operator.tenants.neverSaved"))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String counted(Words words, long centres, String one, String some) {
        return centres == 0 ? "" : words.text(centres == 1 ? one : some, Norwegian.number(centres));
    }

    private static String health(Words words, List<TenantRow> all) {
        long unwell = all.stream().filter(row -> !row.isWell()).count();
        if (unwell > 0) {
            return words.text("operator.tenants.someNot", Norwegian.number(unwell), Norwegian.number(all.size()));
        }
        long open = all.stream()
                .filter(row -> row.tenant().state() == Tenant.State.ACTIVE)
                .count();
        return open == all.size()
                ? words.text("operator.tenants.allWell", Norwegian.number(open))
                : words.text("operator.tenants.allWellSomeOpen", Norwegian.number(open), Norwegian.number(all.size()));
    }
}
