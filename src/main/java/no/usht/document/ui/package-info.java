/** The card with a record's files, for the pages of records. */
@NullMarked
@NamedInterface("ui")
package no.usht.document.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
