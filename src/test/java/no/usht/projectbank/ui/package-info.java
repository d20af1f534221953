@NullMarked
package no.usht.projectbank.ui;

import org.jspecify.annotations.NullMarked;
