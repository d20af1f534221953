package no.usht.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the frame around all pages.
 *
 * @param accessibilityDeclaration address of the declaration of accessibility for the pages that no centre answers for; empty for no link
 * @param help address of a help page instead of the program's own; empty for that
 * @param privacy address of a privacy statement instead of the program's own; empty for that
 * @param contact whom people turn to about the service: the address of a page instead of the program's own, or a mail address that
 *     the program's own names; may be empty
 */
@ConfigurationProperties("usht.shell")
record ShellSettings(
        @DefaultValue("") String accessibilityDeclaration,
        @DefaultValue("") String help,
        @DefaultValue("") String privacy,
        @DefaultValue("") String contact) {}
