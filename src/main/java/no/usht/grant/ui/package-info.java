/** Where the directorate keeps its schemes, announces their years, and writes the forms. */
@NullMarked
package no.usht.grant.ui;

import org.jspecify.annotations.NullMarked;
