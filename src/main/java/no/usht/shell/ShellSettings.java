package no.usht.shell;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the frame around all pages.
 *
 * @param accessibilityDeclaration address of the declaration of accessibility for the pages that no centre answers for; empty for no link
 */
@ConfigurationProperties("usht.shell")
record ShellSettings(@DefaultValue("") String accessibilityDeclaration) {}
