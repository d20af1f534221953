@NullMarked
package no.usht.onboarding.ui;

import org.jspecify.annotations.NullMarked;
