/** How far a job is, for the pages of whoever started it. */
@NullMarked
@NamedInterface("ui")
package no.usht.jobs.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
