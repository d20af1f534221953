package no.usht.grant;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.keeping.RecordKind;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** What a year of a scheme consists of, and where it is kept. */
public final class GrantYearRecord {

    public static final Field<GrantYearContent, @Nullable Integer> YEAR = Field.number(
                    "grant.year.year", GrantYearContent::year, GrantYearContent::withYear)
            .required("grant.year.yearMissing");
    public static final Field<GrantYearContent, @Nullable GrantSchemeId> SCHEME = Field.id(
                    "grant.year.scheme", GrantSchemeId::new, GrantYearContent::scheme, GrantYearContent::withScheme)
            .column("scheme_id")
            .required("grant.year.schemeMissing");
    public static final Field<GrantYearContent, @Nullable Long> FRAME = Field.amount(
                    "grant.year.frame", GrantYearContent::frame, GrantYearContent::withFrame)
            .inOre();
    public static final Field<GrantYearContent, @Nullable Integer> OWN_SHARE =
            Field.number("grant.year.ownShare", GrantYearContent::ownShare, GrantYearContent::withOwnShare);
    public static final Field<GrantYearContent, @Nullable LocalDate> OPENS_ON =
            Field.day("grant.year.opensOn", GrantYearContent::opensOn, GrantYearContent::withOpensOn);
    public static final Field<GrantYearContent, @Nullable LocalDate> APPLY_BY =
            Field.day("grant.year.applyBy", GrantYearContent::applyBy, GrantYearContent::withApplyBy);
    public static final Field<GrantYearContent, @Nullable LocalDate> DECIDE_BY =
            Field.day("grant.year.decideBy", GrantYearContent::decideBy, GrantYearContent::withDecideBy);
    public static final Field<GrantYearContent, @Nullable LocalDate> ACCEPT_BY =
            Field.day("grant.year.acceptBy", GrantYearContent::acceptBy, GrantYearContent::withAcceptBy);
    public static final Field<GrantYearContent, @Nullable LocalDate> REPORT_BY =
            Field.day("grant.year.reportBy", GrantYearContent::reportBy, GrantYearContent::withReportBy);
    public static final Field<GrantYearContent, @Nullable Long> AUDIT_THRESHOLD = Field.amount(
                    "grant.year.auditThreshold", GrantYearContent::auditThreshold, GrantYearContent::withAuditThreshold)
            .inOre();
    public static final Field<GrantYearContent, @Nullable Integer> CARRY_OVER_SHARE = Field.number(
            "grant.year.carryOverShare", GrantYearContent::carryOverShare, GrantYearContent::withCarryOverShare);
    public static final Field<GrantYearContent, @Nullable LocalDate> CARRY_OVER_UNTIL = Field.day(
            "grant.year.carryOverUntil", GrantYearContent::carryOverUntil, GrantYearContent::withCarryOverUntil);
    public static final Field<GrantYearContent, @Nullable Applicants> APPLICANTS = Field.choice(
            "grant.year.applicants", Applicants.class, GrantYearContent::applicants, GrantYearContent::withApplicants);
    public static final Field<GrantYearContent, Set<CentreKey>> CENTRES =
            Field.several("grant.year.centres", GrantYearContent::centres, GrantYearContent::withCentres);
    public static final Field<GrantYearContent, List<Instalment>> INSTALMENTS = Field.several(
                    "grant.year.instalments", GrantYearContent::instalments, GrantYearContent::withInstalments)
            .inOrder();
    public static final Field<GrantYearContent, @Nullable GrantState> STATE =
            Field.choice("grant.year.state", GrantState.class, GrantYearContent::state, GrantYearContent::withState);

    /** The days in the order in which they come. */
    public static final List<Field<GrantYearContent, @Nullable LocalDate>> DAYS =
            List.of(OPENS_ON, APPLY_BY, DECIDE_BY, ACCEPT_BY, REPORT_BY);

    public static final Fields<GrantYearContent> FIELDS = Fields.of(
                    YEAR,
                    SCHEME,
                    STATE,
                    FRAME,
                    OWN_SHARE,
                    OPENS_ON,
                    APPLY_BY,
                    DECIDE_BY,
                    ACCEPT_BY,
                    REPORT_BY,
                    AUDIT_THRESHOLD,
                    CARRY_OVER_SHARE,
                    CARRY_OVER_UNTIL,
                    APPLICANTS,
                    CENTRES,
                    INSTALMENTS)
            .together(CARRY_OVER_SHARE, CARRY_OVER_UNTIL)
            .together(APPLICANTS, CENTRES);

    /** What a history tells of the form. */
    private static final Field<GrantYearContent, List<FormTold>> FORM =
            Field.several("grant.year.form", content -> List.of(), (content, form) -> content);

    public static final RecordKind<GrantYearContent> KIND = RecordKind.kept(
                    "grant_year",
                    GrantYear.class,
                    GrantYearId::new,
                    GrantYear::new,
                    GrantYearContent.empty(),
                    FIELDS,
                    Permission.GRANT_READ,
                    Permission.GRANT_WRITE)
            .ruled(GrantYearContent::tidied, content -> FIELDS.sorted(GrantYearRules.broken(content)))
            .telling(FORM)
            .part("grant_year_centre", CENTRES, row -> row.text("applicant_key").map(CentreKey::new))
            .part(
                    "grant_instalment",
                    INSTALMENTS,
                    row -> Optional.of(new Instalment(
                            row.number("share").map(Math::toIntExact).orElse(null),
                            row.day("day").orElse(null),
                            row.text("condition_nb").orElse(""),
                            row.text("condition_nn").orElse(""))))
            .part("grant_form", FORM, FormTold::of);

    private GrantYearRecord() {}
}
