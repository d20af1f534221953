package no.usht.centre;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile.HostKind;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A centre as everybody may know it; written when it is brought on, and only read here. */
@Entity
@Immutable
@Table(name = "centre", schema = "national")
class Centre {

    @Id
    private String key;

    private String nameNb;
    private String nameNn;
    private @Nullable String nameSe;
    private String areaName;
    private String language;
    private @Nullable String website;
    private int accent;
    private int tileColumn;
    private int tileRow;
    private boolean open;

    @ElementCollection
    @CollectionTable(name = "centre_host", schema = "national", joinColumns = @JoinColumn(name = "centre_key"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<HostPeriod> hosts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "centre_area", schema = "national", joinColumns = @JoinColumn(name = "centre_key"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<AreaPeriod> area = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected Centre() {}

    Set<String> hostCodes() {
        return hosts.stream().map(HostPeriod::municipalityCode).collect(Collectors.toSet());
    }

    CentreProfile profile(Map<String, String> labels, LocalDate today) {
        List<CentreHost> hostList = hosts.stream()
                .map(host -> host.host(labels))
                .sorted(Comparator.comparing(CentreHost::kind)
                        .thenComparing(CentreHost::from)
                        .thenComparing(CentreHost::municipalityCode))
                .toList();
        List<CentreArea> areaList = area.stream()
                .map(AreaPeriod::area)
                .sorted(Comparator.comparing(CentreArea::territoryCode).thenComparing(CentreArea::from))
                .toList();
        String declaration = hostList.stream()
                .filter(host -> host.kind() == HostKind.HOST && host.holdsOn(today))
                .findFirst()
                .map(CentreHost::accessibilityDeclaration)
                .orElse("");
        return CentreProfileBuilder.builder()
                .key(new CentreKey(key))
                .nameNb(nameNb)
                .nameNn(nameNn)
                .nameSe(nameSe)
                .areaName(areaName)
                .language(Language.parse(language).orElseThrow())
                .accent(accent)
                .tileColumn(tileColumn)
                .tileRow(tileRow)
                .website(website)
                .accessibilityDeclaration(declaration)
                .open(open)
                .hosts(hostList)
                .area(areaList)
                .build();
    }
}
