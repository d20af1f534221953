package no.usht.content;

import java.io.Serializable;
import java.util.List;

/**
 * A value that is told in a sentence of the reader's language.
 *
 * @param key translation key of the sentence
 * @param arguments what the sentence mentions
 */
public record Said(String key, List<String> arguments) implements Serializable {

    public Said {
        arguments = List.copyOf(arguments);
    }

    /** By that sentence. */
    public static Said of(String key, String... arguments) {
        return new Said(key, List.of(arguments));
    }
}
