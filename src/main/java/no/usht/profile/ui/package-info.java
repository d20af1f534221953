/** The pages of a centre's profile, and how it looks to everybody who reads it. */
@NullMarked
@NamedInterface("ui")
package no.usht.profile.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
