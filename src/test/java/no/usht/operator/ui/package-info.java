@NullMarked
package no.usht.operator.ui;

import org.jspecify.annotations.NullMarked;
