package no.usht.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.usht.content.Field;

/**
 * What has happened to a record since somebody began to edit it.
 *
 * @param person who changed it last, empty for the system itself
 * @param at when they did
 * @param fields all fields that have changed, in the order of the form
 */
public record OthersChange(Optional<String> person, Instant at, List<Field<?, ?>> fields) {}
