package no.usht.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.usht.UshtApplication;
import no.usht.access.Acting;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** A test with the whole program but the web server, on a real PostgreSQL with all centres on board; see {@link Acting}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = UshtApplication.class)
@ContextConfiguration(initializers = TestDatabase.class)
@Import({Acting.class, WithoutTab.class})
public @interface DatabaseTest {}
