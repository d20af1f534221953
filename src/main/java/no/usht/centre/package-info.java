/** What is common knowledge about the centres: names, hosts, areas; and a centre's first page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "access", "uikit", "shell", "territory"})
package no.usht.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
