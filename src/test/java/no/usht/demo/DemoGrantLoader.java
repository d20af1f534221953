package no.usht.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.DemoLeaders;
import no.usht.access.Role;
import no.usht.demo.DemoContent.Grant;
import no.usht.grant.Applicants;
import no.usht.grant.GrantFormContent;
import no.usht.grant.GrantFormId;
import no.usht.grant.GrantForms;
import no.usht.grant.GrantSchemeId;
import no.usht.grant.GrantSchemeRecord;
import no.usht.grant.GrantSchemeService;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearId;
import no.usht.grant.GrantYearService;
import no.usht.grant.Instalment;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;

/** Announces the directorate's grants of the years until the next, which can be applied for today. */
final class DemoGrantLoader {

    private static final Set<String> OFFICERS = Set.of("hdir-saksbehandler");
    private static final int ORE = 100;
    private static final int HALF = 50;

    private final DemoLeaders people;
    private final RecordService records;
    private final GrantSchemeService schemes;
    private final GrantYearService years;
    private final GrantForms forms;

    DemoGrantLoader(
            DemoLeaders people,
            RecordService records,
            GrantSchemeService schemes,
            GrantYearService years,
            GrantForms forms) {
        this.people = people;
        this.records = records;
        this.schemes = schemes;
        this.years = years;
        this.forms = forms;
    }

    /** Enters all or none, where there is no scheme yet. */
    void enter(List<Grant> grants, LocalDate today) {
        people.inTransactionAs(Role.CASE_OFFICER, Workspace.NATIONAL, OFFICERS, () -> {
            if (schemes.names().isEmpty()) {
                grants.forEach(grant -> enter(grant, today));
            }
            return grants;
        });
    }

    private void enter(Grant grant, LocalDate today) {
        GrantSchemeId scheme = new GrantSchemeId(records.register(GrantSchemeRecord.KIND, grant.scheme(), null));
        int first = today.getYear() + 2 - grant.frames().size();
        for (int at = 0; at < grant.frames().size(); at++) {
            int year = first + at;
            long frame = grant.frames().get(at);
            LocalDate opensOn = at == grant.frames().size() - 1 ? today.minusWeeks(3) : LocalDate.of(year - 1, 11, 15);
            announce(
                    terms(grant, opensOn, year)
                            .with(terms -> terms.scheme(scheme).year(year).frame(frame * ORE)),
                    grant);
        }
    }

    private void announce(GrantYearContent content, Grant grant) {
        GrantYearId id = years.save(null, 0, content, null);
        Saved<GrantFormContent> form = forms.newest(id).orElseThrow();
        forms.save(new GrantFormId(form.id()), form.version(), grant.form(), null);
        years.announce(id, 0);
    }

    private static GrantYearContent terms(Grant grant, LocalDate opensOn, int year) {
        LocalDate acceptBy = opensOn.plusWeeks(20);
        return GrantYearContent.empty()
                .with(terms -> terms.opensOn(opensOn)
                        .applyBy(opensOn.plusWeeks(8))
                        .decideBy(opensOn.plusWeeks(16))
                        .acceptBy(acceptBy)
                        .reportBy(LocalDate.of(year + 1, 4, 1))
                        .ownShare(grant.ownShare())
                        .auditThreshold(grant.auditThreshold() == null ? null : grant.auditThreshold() * ORE)
                        .carryOverShare(grant.carryOverShare())
                        .carryOverUntil(grant.carryOverShare() == null ? null : LocalDate.of(year + 1, 6, 30))
                        .applicants(grant.named().isEmpty() ? Applicants.ALL : Applicants.NAMED)
                        .centres(grant.named().stream().map(CentreKey::new).collect(Collectors.toSet()))
                        .instalments(List.of(
                                new Instalment(HALF, acceptBy.plusWeeks(2), "", ""),
                                new Instalment(
                                        HALF,
                                        null,
                                        "Når senteret har meldt fra om status i september",
                                        "Når senteret har meldt frå om status i september"))));
    }
}
