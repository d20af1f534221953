package no.usht.shared;

import java.util.Locale;
import java.util.Optional;

/** The two written forms of Norwegian that every text of the service exists in. */
public enum Language {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk");

    private final String tag;
    private final String nativeName;

    Language(String tag, String nativeName) {
        this.tag = tag;
        this.nativeName = nativeName;
    }

    /** The code in addresses, tenant files and the {@code lang} attribute of a page: {@code nb} or {@code nn}. */
    public String tag() {
        return tag;
    }

    /** What the form calls itself. */
    public String nativeName() {
        return nativeName;
    }

    /** The locale that translations are looked up with. */
    public Locale locale() {
        return Locale.of(tag, "NO");
    }

    /** Picks the text of this form. */
    public String pick(String nb, String nn) {
        return this == NN ? nn : nb;
    }

    /** The same, or the bokmål text where the nynorsk is still to be written: half a page is worse than another form. */
    public String pickWritten(String nb, String nn) {
        return nn.isBlank() ? nb : pick(nb, nn);
    }

    /** The form of that code, if it is one of the two. */
    public static Optional<Language> parse(String tag) {
        return switch (tag) {
            case "nb" -> Optional.of(NB);
            case "nn" -> Optional.of(NN);
            default -> Optional.empty();
        };
    }

    /** The form that answers a reader with that locale: nynorsk for nynorsk, else bokmål. */
    public static Language fromLocale(Locale locale) {
        return locale.getLanguage().equals("nn") ? NN : NB;
    }
}
