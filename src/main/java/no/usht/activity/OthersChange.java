package no.usht.activity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What has happened to an activity since somebody began to edit it.
 *
 * @param person who changed it last, empty for the system itself
 * @param at when they did
 * @param fields all fields that have changed, in the order of the form
 */
public record OthersChange(Optional<String> person, Instant at, List<ActivityField> fields) {}
