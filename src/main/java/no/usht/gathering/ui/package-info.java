/** The pages of gatherings, of those who take part, and of who came. */
@NullMarked
@NamedInterface("ui")
package no.usht.gathering.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
