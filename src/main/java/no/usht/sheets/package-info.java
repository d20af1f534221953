/** Tables as files: what people take out to Excel or as CSV, and what they bring in that way. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "content", "uikit"})
package no.usht.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
