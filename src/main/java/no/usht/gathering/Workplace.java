package no.usht.gathering;

/** What kind of place somebody works at. */
public enum Workplace {
    NURSING_HOME,
    HOME_SERVICE,
    ASSISTED_LIVING,
    REHABILITATION,
    MEDICAL_SERVICE,
    ADMINISTRATION,
    HOSPITAL,
    EDUCATION,
    VOLUNTEERS,
    OTHER
}
