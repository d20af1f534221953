@NullMarked
package no.usht.people.ui;

import org.jspecify.annotations.NullMarked;
