@NullMarked
package no.usht.onboarding;

import org.jspecify.annotations.NullMarked;
