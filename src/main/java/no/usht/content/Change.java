package no.usht.content;

import java.util.List;

/**
 * What has changed in one field.
 *
 * @param before what was there and is no more
 * @param after what has come
 */
public record Change(Field<?, ?> field, List<?> before, List<?> after) {}
