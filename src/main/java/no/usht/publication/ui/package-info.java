/** How a published activity looks to everybody who reads it: on pages, before it is published, and on paper. */
@NullMarked
@NamedInterface("ui")
package no.usht.publication.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
