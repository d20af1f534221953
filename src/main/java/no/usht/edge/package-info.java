/** What is let in at all, before anybody asks who it is from: known hosts, trusted proxies, and bounds that no request passes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"access", "shell"})
package no.usht.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
