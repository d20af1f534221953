package no.usht.activity;

/** The things that can be filled in about an activity, as forms, messages and history name them. */
public enum ActivityField {
    TITLE("title"),
    KIND("kind"),
    STATUS("status"),
    PERIOD_FROM("periodFrom"),
    PERIOD_TO("periodTo"),
    BACKGROUND("background"),
    GOAL("goal"),
    METHOD("method"),
    RESULT("result"),
    RESPONSIBLE("responsible"),
    PARENT("parent"),
    MAIN_PRIORITY("mainPriority"),
    OTHER_PRIORITIES("otherPriorities"),
    FOCUS_AREAS("focusAreas"),
    CO_ARRANGERS("coArrangers"),
    SAME_AS("sameAs"),
    PARTNERS("partners"),
    REACH("reach"),
    FUNDING("funding"),
    LINKS("links"),
    /** Nobody fills it in: what a hand-over changes. */
    PUBLICATION("publication"),
    /** Nobody fills it in: since when it is archived. */
    ARCHIVE("archive");

    private final String key;

    ActivityField(String key) {
        this.key = key;
    }

    /** Translation key of its label. */
    public String labelKey() {
        return "activity.field." + key;
    }
}
