/** The form in which a mail is written, and the page of one that was sent. */
@NullMarked
@NamedInterface("ui")
package no.usht.mailing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
