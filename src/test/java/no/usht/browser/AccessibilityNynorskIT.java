package no.usht.browser;

/** Every view in nynorsk. */
@NeedsBrowser
class AccessibilityNynorskIT extends AccessibilityChecks {

    AccessibilityNynorskIT() {
        // The other language form has the same elements; what differs is how much room its words take.
        super("nn", 400, LookedAt::addresses, Visit::overflow);
    }
}
