package no.usht.browser;

/** Every view in bokmål. */
@NeedsBrowser
class AccessibilityBokmalIT extends AccessibilityChecks {

    AccessibilityBokmalIT() {
        super("nb", 1280, LookedAt::unlike, Visit::findings);
    }
}
