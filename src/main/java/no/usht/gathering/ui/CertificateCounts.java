package no.usht.gathering.ui;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.centre.CountedFigures;
import no.usht.gathering.CertificateFigures;
import no.usht.pages.RecordAddress;
import no.usht.shell.Places;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What measures of a plan can be judged by: certificates that were issued. */
@Component
@Order(2)
class CertificateCounts implements CountedFigures {

    private final CertificateFigures figures;
    private final Access access;

    CertificateCounts(CertificateFigures figures, Access access) {
        this.figures = figures;
        this.access = access;
    }

    @Override
    public List<Figure> figures() {
        return access.may(Permission.GATHERING_READ)
                ? List.of(new Figure(
                        "certificates",
                        "gathering.counts.CERTIFICATES.name",
                        "gathering.counts.CERTIFICATES.unit",
                        "gathering.counts.CERTIFICATES.definition"))
                : List.of();
    }

    @Override
    public Map<Asked, BigDecimal> count(Set<Asked> asked) {
        Map<Asked, BigDecimal> numbers = new HashMap<>();
        asked.forEach(each -> numbers.put(each, BigDecimal.valueOf(figures.within(each.within()))));
        return numbers;
    }

    @Override
    public List<Item> list(Asked asked) {
        return access.may(Permission.PARTICIPANT_READ)
                ? figures.list(asked.within()).stream()
                        .map(issued -> new Item(
                                issued.name(),
                                issued.title(),
                                issued.day(),
                                BigDecimal.ONE,
                                Places.href(ParticipantViews.Detail.class, RecordAddress.id(issued.participant()))))
                        .toList()
                : List.of();
    }
}
