package no.usht.uikit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import no.usht.shared.EmailAddress;
import no.usht.shared.WebAddress;

/** Fields for mail addresses and for addresses on the web. */
public final class AddressFields {

    private AddressFields() {}

    /** Gives a field for a mail address the keyboard of one. */
    public static <F extends AbstractField<F, String>> F mail(F field) {
        field.getElement().setAttribute("inputmode", "email");
        return field;
    }

    /** The mail address in what somebody typed; what is none stays as it is, without blanks around it. */
    public static String mailOf(String typed) {
        return EmailAddress.parse(typed).map(EmailAddress::toString).orElseGet(typed::strip);
    }

    /** What is wrong with a mail address that somebody typed, in a sentence; empty if nothing is. */
    public static Optional<String> mailFault(Component field, String typed) {
        return EmailAddress.fault(typed).map(fault -> field.getTranslation("uikit.mail." + fault.name()));
    }

    /** Lets a field complete an address on the web as it is left, so that whoever typed it sees what is kept. */
    public static TextField web(TextField field) {
        field.getElement().setAttribute("inputmode", "url");
        // Not with each change: some fields tell of them while somebody types.
        field.addBlurListener(event -> field.setValue(completed(field.getValue())));
        return field;
    }

    /** The address on the web in what somebody typed, in full; what is none stays as it is, without blanks around it. */
    public static String completed(String typed) {
        return WebAddress.parse(typed).map(WebAddress::value).orElseGet(typed::strip);
    }
}
