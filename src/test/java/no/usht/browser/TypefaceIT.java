package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter of bokmål, nynorsk and North Sami is drawn in the typeface that the pages bring along. */
@NeedsBrowser
class TypefaceIT {

    private static final String LETTERS = "æ ø å á č đ ŋ š ŧ ž Æ Ø Å Á Č Đ Ŋ Š Ŧ Ž";

    @ParameterizedTest
    @ValueSource(ints = {400, 600, 700})
    void drawsEveryLetterInOneFace(int weight) {
        try (Visit anybody = Visit.anonymous()) {
            Page page = anybody.open("/");
            page.evaluate("""
                    async ([letters, weight]) => {
                      const heading = document.querySelector('h1');
                      heading.style.fontWeight = weight;
                      heading.textContent = letters;
                      heading.getBoundingClientRect();
                      await document.fonts.ready;
                    }""", new Object[] {LETTERS, weight});
            for (String letter : LETTERS.split(" ", -1)) {
                page.evaluate("letter => document.querySelector('h1').textContent = letter", letter);
                // while a face is still read, or nothing is drawn yet, the browser names none
                page.waitForCondition(() -> faces(page).length > 0);
                assertThat(faces(page)).as(letter).containsExactly("Instrument Sans");
            }
        }
    }

    /** The faces that the browser took for the page's heading; one of the machine's own is marked. */
    private static String[] faces(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        try {
            browser.send("DOM.enable");
            browser.send("CSS.enable");
            JsonObject heading = new JsonObject();
            heading.addProperty(
                    "nodeId",
                    browser.send("DOM.getDocument")
                            .getAsJsonObject("root")
                            .get("nodeId")
                            .getAsInt());
            heading.addProperty("selector", "h1");
            JsonObject node = new JsonObject();
            node.add("nodeId", browser.send("DOM.querySelector", heading).get("nodeId"));
            JsonArray fonts = browser.send("CSS.getPlatformFontsForNode", node).getAsJsonArray("fonts");
            return StreamSupport.stream(fonts.spliterator(), false)
                    .map(font -> font.getAsJsonObject())
                    .map(font -> font.get("familyName").getAsString()
                            + (font.get("isCustomFont").getAsBoolean() ? "" : " of this machine"))
                    .toArray(String[]::new);
        } finally {
            browser.detach();
        }
    }
}
