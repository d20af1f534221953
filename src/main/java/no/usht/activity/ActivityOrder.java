package no.usht.activity;

/** What a list of activities can be sorted by; the names are the properties of a Spring Data {@code Sort}. */
public enum ActivityOrder {
    TITLE("title"),
    KIND("kind"),
    STATUS("status"),
    PERIOD("from"),
    CHANGED("updatedAt");

    private final String attribute;

    ActivityOrder(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }
}
