package no.usht.activity;

import java.util.List;

/**
 * What has changed in one field.
 *
 * @param before what was there and is no more
 * @param after what has come
 */
public record FieldChange(ActivityField field, List<FieldValue> before, List<FieldValue> after) {}
