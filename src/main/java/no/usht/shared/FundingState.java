package no.usht.shared;

/** How certain a funding is; GRANTED_ON_CONDITION is the centres' 'forutsatt finansiering'. */
public enum FundingState {
    PLANNED,
    APPLIED_FOR,
    GRANTED_ON_CONDITION,
    GRANTED,
    REFUSED
}
