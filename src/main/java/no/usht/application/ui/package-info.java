/** Pages of applications, and how others show what was sent. */
@NullMarked
@NamedInterface("ui")
package no.usht.application.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
