package no.usht.shared;

/** Where money for an activity comes from. */
public enum FundingSource {
    DIRECTORATE,
    HOST_MUNICIPALITY,
    OTHER_MUNICIPALITIES,
    COUNTY_GOVERNOR,
    RESEARCH_COUNCIL,
    OTHER
}
