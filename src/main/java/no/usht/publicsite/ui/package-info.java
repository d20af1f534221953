@NullMarked
package no.usht.publicsite.ui;

import org.jspecify.annotations.NullMarked;
