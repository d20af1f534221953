package no.usht.application;

import java.io.Serializable;
import java.util.List;

/**
 * Something about an application that has to be mended before it is sent, or that whoever sends it should know.
 *
 * @param blocks whether nothing is sent until it is mended
 * @param block the key of the part that it is about; empty for the whole
 * @param key translation key of the sentence; its first argument is the part's label where there is a part
 */
public record Check(boolean blocks, String block, String key, List<? extends Serializable> arguments) {}
