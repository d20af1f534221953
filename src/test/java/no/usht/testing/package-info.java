/** What several modules' tests share: a real PostgreSQL, people who act, workspaces. */
@NullMarked
package no.usht.testing;

import org.jspecify.annotations.NullMarked;
