package no.usht.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many people a workspace has; no names.
 *
 * @param workspace as {@link no.usht.tenancy.Workspace#id()}
 * @param lastSignInAt when one of them last signed in, null if none ever did
 */
public record PeopleTally(
        String workspace, long people, @Nullable Instant lastSignInAt) {}
