@NullMarked
package no.usht.staff.ui;

import org.jspecify.annotations.NullMarked;
