package no.usht.mailing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.mailing.Audience;
import no.usht.mailing.MailingContent;

/** What a module says of the pages on which mails to its audience are written and read. */
public interface MailingPages {

    /** Whom the mails go to. */
    Audience audience();

    /**
     * The field in which is chosen what the audience goes by.
     *
     * @param chosen what follows when somebody has chosen
     */
    Component chooser(Form<MailingContent> form, Runnable chosen);

    /** What is written to begin with, in the centre's language form; empty for nothing. */
    default Optional<MailingContent> suggestion(String about) {
        return Optional.empty();
    }

    /** Sentences about those whom a mail does not reach. */
    List<String> missed(String about, Wording words);

    /** Translation key of the form's title. */
    String titleKey();

    /** Translation key of what is said where a mail would reach nobody. */
    String noneKey();

    /** Translation key of what helps then. */
    String noneTextKey();

    /** Where a mail is written. */
    Class<? extends Component> form();

    /** Where one that was sent is read. */
    Class<? extends Component> sent();
}
