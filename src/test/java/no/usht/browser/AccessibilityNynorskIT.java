package no.usht.browser;

/** Every view in nynorsk. */
@NeedsBrowser
class AccessibilityNynorskIT extends AccessibilityChecks {

    AccessibilityNynorskIT() {
        super("nn");
    }
}
