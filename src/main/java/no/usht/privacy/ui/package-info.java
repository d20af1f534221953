/** The pages of the leader for personal data. */
@NullMarked
package no.usht.privacy.ui;

import org.jspecify.annotations.NullMarked;
