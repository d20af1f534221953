package no.usht.tenancy;

import java.util.List;

/**
 * What has to be set before the program can start. A module declares its own as a static bean; all that is missing is told
 * at once.
 *
 * @param properties by their names, such as {@code usht.sign-in.issuer}
 */
public record RequiredSettings(List<String> properties) {}
