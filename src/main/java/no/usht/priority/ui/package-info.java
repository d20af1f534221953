/** Where the directorate keeps the national priorities, and where centres read them. */
@NullMarked
package no.usht.priority.ui;

import org.jspecify.annotations.NullMarked;
