package no.usht.centre;

import java.time.LocalDate;
import java.util.List;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile.HostKind;

/** Centres for tests. */
final class CentreMother {

    static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    private CentreMother() {}

    static CentreProfile vestfold() {
        return centre("vestfold", "Vestfold", List.of(host("3907", HostKind.HOST)), "3907", "3905");
    }

    static CentreProfile finnmark() {
        return centre("finnmark", "Finnmark", List.of(host("5605", HostKind.HOST)), "5605", "5610");
    }

    /** Its area overlaps Finnmark's. */
    static CentreProfile sami() {
        return centre("samisk", "Sápmi", List.of(host("5610", HostKind.HOST)), "5610");
    }

    /** Served by city district. */
    static CentreProfile oslo() {
        return centre("oslo", "Oslo", List.of(host("0301", HostKind.HOST)), "030101", "030102");
    }

    /** Had two hosts before it had one. */
    static CentreProfile akershus() {
        LocalDate end = SINCE.minusDays(1);
        return centre(
                "akershus",
                "Akershus",
                List.of(
                        CentreHostBuilder.builder()
                                .municipalityCode("3222")
                                .name("Lørenskog")
                                .kind(HostKind.HOST)
                                .from(LocalDate.of(2006, 1, 1))
                                .to(end)
                                .note("sykehjem")
                                .build(),
                        CentreHostBuilder.builder()
                                .municipalityCode("3201")
                                .name("Bærum")
                                .kind(HostKind.HOST)
                                .from(LocalDate.of(2009, 1, 1))
                                .to(end)
                                .build(),
                        host("3222", HostKind.HOST)),
                "3222",
                "3201");
    }

    static CentreProfile centre(String key, String area, List<CentreHost> hosts, String... codes) {
        return CentreProfileBuilder.builder()
                .key(new CentreKey(key))
                .nameNb("USHT " + area)
                .nameNn("USHT " + area)
                .areaName(area)
                .language(Language.NB)
                .accent(100)
                .tileColumn(0)
                .tileRow(0)
                .accessibilityDeclaration("https://www.example.org")
                .open(true)
                .hosts(hosts)
                .area(List.of(codes).stream()
                        .map(code -> new CentreArea(code, SINCE, null))
                        .toList())
                .build();
    }

    private static CentreHost host(String code, HostKind kind) {
        return CentreHostBuilder.builder()
                .municipalityCode(code)
                .name(code)
                .kind(kind)
                .from(SINCE)
                .build();
    }
}
