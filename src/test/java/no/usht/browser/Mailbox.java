package no.usht.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The demonstration's mailbox, where everything that is sent can be read. */
final class Mailbox {

    private static final int ATTEMPTS = 100;
    private static final int BETWEEN_MS = 100;

    private Mailbox() {}

    /** The link in the newest mail to an address; waits for one. */
    static String linkTo(Visit visit, String email) {
        return newLinkTo(visit, email, "");
    }

    /** The link in the newest mail to an address; waits for one that is not the earlier one. */
    static String newLinkTo(Visit visit, String email, String earlier) {
        Page box = visit.newTab();
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                box.navigate(RunningApplication.issuer() + "/postkasse");
                Locator mail = box.locator("article")
                        .filter(new Locator.FilterOptions().setHasText("Til " + email + ","))
                        .first();
                String link = mail.count() == 0
                        ? earlier
                        : String.valueOf(mail.locator("a").getAttribute("href"));
                if (!link.equals(earlier)) {
                    return link;
                }
                box.waitForTimeout(BETWEEN_MS);
            }
            throw new AssertionError("No mail to " + email);
        } finally {
            box.close();
        }
    }
}
