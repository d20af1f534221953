/** Classes that break the architecture's rules on purpose, to prove that each rule can fail. */
@NullMarked
package no.usht.architecture;

import org.jspecify.annotations.NullMarked;
