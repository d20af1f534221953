package no.usht.territory;

import java.io.Serializable;

/**
 * A county.
 *
 * @param code two digits
 * @param name in every official language, such as {@code Nordland - Nordlánnda}
 */
public record County(String code, String name) implements Serializable {

    private static final String BETWEEN_LANGUAGES = " - ";

    /** The name in Norwegian alone, which in counties' names always comes first. */
    public String shortName() {
        int end = name.indexOf(BETWEEN_LANGUAGES);
        return end < 0 ? name : name.substring(0, end);
    }
}
