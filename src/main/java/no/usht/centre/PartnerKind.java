package no.usht.centre;

/** What kind of organisation a partner is. */
public enum PartnerKind {
    COUNTY_GOVERNOR,
    KS,
    HOSPITAL_TRUST,
    UNIVERSITY,
    RESEARCH_CENTRE,
    USER_ORGANISATION,
    SCHOOL,
    VOLUNTEERS,
    BUSINESS,
    OTHER_CENTRE
}
