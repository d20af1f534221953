/** Forms for any kind of record: fields that say what is wrong, drafts that keep themselves, others' changes brought together. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "content", "keeping", "uikit"})
package no.usht.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
