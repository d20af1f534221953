package no.usht.print;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * A few words on paper, which may lead somewhere.
 *
 * @param address an absolute address of the web or of mail; empty where the words lead nowhere
 */
public record Phrase(String text, Optional<URI> address) {

    private static final Set<String> OPENED = Set.of("https", "http", "mailto");

    /** Words that lead nowhere. */
    public static Phrase of(String text) {
        return new Phrase(text, Optional.empty());
    }

    /** Words that lead there; an address that no reader of a PDF should open by a press remains words alone. */
    public static Phrase link(String text, String address) {
        return new Phrase(text, parse(address));
    }

    private static Optional<URI> parse(String address) {
        try {
            URI uri = new URI(address);
            return Optional.of(uri).filter(it -> it.getScheme() != null && OPENED.contains(it.getScheme()));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
