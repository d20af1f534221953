@NullMarked
package no.usht.activity.ui;

import org.jspecify.annotations.NullMarked;
