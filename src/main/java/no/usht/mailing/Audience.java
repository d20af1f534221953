package no.usht.mailing;

import java.util.List;
import no.usht.content.Field;

/** People whom mails go to, as the module knows them that keeps them; a bean each. */
public interface Audience {

    /** What it is called in the rows of mails; never changes. */
    String name();

    /** What is asked for to know whom a mail goes to, such as a role. */
    Field<MailingContent, String> about();

    /** Whom a mail reaches today. */
    List<Receiver> receivers(String about);

    /** Translation key of the sentence that says below a mail why somebody gets it: of which centre, about what, and where. */
    String whyKey();

    /**
     * One address, and whoever has it.
     *
     * @param places for which they get it
     */
    record Receiver(String name, String places, String email) {}
}
