package no.usht.operator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.usht.operator.PlaceRegister;
import no.usht.shared.OrganisationNumber;
import no.usht.shared.PlainText;
import no.usht.shared.WebAddress;
import no.usht.territory.Municipality;
import no.usht.uikit.AddressFields;
import no.usht.uikit.FieldTexts;
import org.jspecify.annotations.Nullable;

/** One look over a form: marks each field that is not right with the first thing that is wrong with it. */
final class Checks {

    private final Set<HasValidation> marked = new LinkedHashSet<>();

    /** Asks that something is filled in. */
    <F extends Component & HasValue<?, ?> & HasValidation> Checks filled(F field) {
        return filled(field, Fields.LONGEST);
    }

    /** The same with room for that many characters of text. */
    <F extends Component & HasValue<?, ?> & HasValidation> Checks filled(F field, int most) {
        boolean isFilled = !field.isEmpty() && !(field.getValue() instanceof String text && text.isBlank());
        return that(field, isFilled, "operator.check.missing").hasRoom(field, most);
    }

    /** Asks that there is not more in a field for text than is kept. */
    <F extends Component & HasValidation> Checks hasRoom(F field, int most) {
        if (!marked.contains(field) && field instanceof TextField text && FieldTexts.isTooLong(text, most)) {
            marked.add(field);
        }
        return this;
    }

    /** Asks that something holds. */
    <F extends Component & HasValidation> Checks that(F field, boolean holds, String messageKey) {
        return told(field, holds ? Optional.empty() : Optional.of(field.getTranslation(messageKey)));
    }

    private <F extends Component & HasValidation> Checks told(F field, Optional<String> fault) {
        if (marked.contains(field)) {
            return this;
        }
        field.setInvalid(fault.isPresent());
        field.setErrorMessage(fault.orElse(""));
        if (fault.isPresent()) {
            marked.add(field);
        }
        return this;
    }

    <F extends Component & HasValue<?, String> & HasValidation> Checks address(F field) {
        return that(field, isAddress(field.getValue()), "operator.check.address")
                .hasRoom(field, Fields.LONGEST);
    }

    <F extends Component & HasValue<?, String> & HasValidation> Checks mail(F field) {
        Optional<String> fault = PlainText.isBlank(field.getValue())
                ? Optional.empty()
                : AddressFields.mailFault(field, field.getValue());
        return told(field, fault).hasRoom(field, Fields.LONGEST);
    }

    <F extends Component & HasValue<?, String> & HasValidation> Checks organisationNumber(F field) {
        return that(
                field,
                OrganisationNumber.isValid(OrganisationNumber.digits(field.getValue())),
                "operator.check.number");
    }

    /** The same, and that it is no other municipality's than the chosen one's. */
    Checks organisationNumber(TextField field, @Nullable Municipality of, PlaceRegister register) {
        organisationNumber(field);
        Optional<String> othersNumber = of == null
                ? Optional.empty()
                : register.ownerOf(OrganisationNumber.digits(field.getValue()))
                        .filter(owner -> !owner.code().equals(of.code()))
                        .map(owner -> field.getTranslation("operator.check.othersNumber", owner.label(), of.label()));
        return othersNumber.isEmpty() ? this : told(field, othersNumber);
    }

    /** Whether nothing was wrong; if something was, the first field of that kind has the focus then. */
    boolean passed() {
        // Where there is something to mend, the keyboard and the screen reader go there.
        marked.stream()
                .findFirst()
                .filter(Focusable.class::isInstance)
                .ifPresent(field -> ((Focusable<?>) field).focus());
        return marked.isEmpty();
    }

    /** Empty, or an address that begins with https:// and names a host on the web, as the tenant files have it. */
    private static boolean isAddress(String text) {
        return PlainText.isBlank(text)
                || WebAddress.parse(text)
                        .filter(WebAddress::isEncrypted)
                        .filter(WebAddress::hasDomain)
                        .isPresent();
    }
}
