/** Mail to people, from a durable outbox: what a transaction promises is sent once it has committed, or nobody hears of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy"})
package no.usht.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
