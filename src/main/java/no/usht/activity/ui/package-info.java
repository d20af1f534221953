/** The pages of a centre's activities, and what modules above add to them. */
@NullMarked
@NamedInterface("ui")
package no.usht.activity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
