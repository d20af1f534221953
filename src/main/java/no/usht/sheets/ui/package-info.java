/** Bringing a table in: the file, which of its columns goes where, and what of it fits. */
@NullMarked
@NamedInterface("ui")
package no.usht.sheets.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
