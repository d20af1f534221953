package no.usht.mailing;

import java.util.List;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.mail.Attachment;
import no.usht.shared.Language;
import org.jspecify.annotations.Nullable;

/** People whom mails go to, as the module knows them that keeps them; a bean each. */
public interface Audience {

    /** What it is called in the rows of mails; never changes. */
    String name();

    /** What is asked for to know whom a mail goes to, such as a role. */
    Field<MailingContent, String> about();

    /** Whom a mail reaches today. */
    List<Receiver> receivers(String about);

    /** A small file of text that comes with the mail, the same to each; empty for nothing. */
    default Optional<Attachment> attachment(String about) {
        return Optional.empty();
    }

    /** Translation key of the sentence that says below a mail why somebody gets it: of which centre, about what, and where. */
    String whyKey();

    /** A file that goes along to whom that {@link Receiver#subject} is of; asked when the mail goes out, and nobody is signed in. */
    default Optional<Attachment> attachmentOf(String subject) {
        return Optional.empty();
    }

    /** What stands below the mail's text for whom that {@link Receiver#subject} is of; asked when the mail goes out, as above. */
    default Optional<String> textOf(String subject, Language language) {
        return Optional.empty();
    }

    /**
     * One address, and whoever has it.
     *
     * @param places for which they get it
     * @param subject what goes to them alone, as the audience knows it; null for the same as to all
     */
    record Receiver(
            String name,
            String places,
            String email,
            @Nullable String subject) {

        /** One who gets the same as all. */
        public Receiver(String name, String places, String email) {
            this(name, places, email, null);
        }
    }
}
