/** The bell in the header, the list of notices, how a person wants to be told, and the list of what to do next. */
@NullMarked
@NamedInterface("ui")
package no.usht.notify.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
