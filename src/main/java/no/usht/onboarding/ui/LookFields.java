package no.usht.onboarding.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import no.usht.onboarding.NewCentre;
import no.usht.uikit.AddressFields;
import org.jspecify.annotations.Nullable;

/** Language form and colour of a centre's workspace, and the addresses that it gives. */
final class LookFields extends Div {

    private static final int DEGREES = 359;

    private final int hueBefore;
    private final Select<String> language;
    private final IntegerField accent = new IntegerField();
    private final TextField declaration;
    private final TextField contact;
    private final TextField website;
    private final Span swatch = new Span();

    LookFields(Words words, NewCentre.Look shown) {
        hueBefore = shown.accent();
        language = Fields.language(words);
        accent.setLabel(words.text("onboarding.look.accent"));
        accent.setHelperText(words.text("onboarding.look.accentHelp"));
        accent.setMin(0);
        accent.setMax(DEGREES);
        accent.setStepButtonsVisible(true);
        accent.setStep(1);
        accent.setSuffixComponent(swatch);
        swatch.addClassName("usht-swatch");
        swatch.getElement().setAttribute("aria-hidden", "true");
        declaration = Fields.declaration(words);
        contact = Fields.contact(words);
        website = AddressFields.web(Fields.text(words, "onboarding.look.website", false));
        language.setValue(shown.language());
        accent.setValue(shown.accent());
        show(shown.declaration(), shown.contact());
        website.setValue(shown.website());
        paint();
        accent.addValueChangeListener(event -> paint());
        add(Fields.form(language, accent, declaration, contact, website));
    }

    /** Shows another host's addresses. */
    void show(String itsDeclaration, String itsContact) {
        declaration.setValue(itsDeclaration);
        contact.setValue(itsContact);
    }

    AbstractField<?, ?>[] all() {
        return new AbstractField<?, ?>[] {language, accent, declaration, contact, website};
    }

    private void paint() {
        swatch.getStyle().set("--usht-hue", String.valueOf(hue()));
    }

    private int hue() {
        @Nullable Integer value = accent.getValue();
        return value == null ? hueBefore : Math.clamp(value, 0, DEGREES);
    }

    /**
     * Whether nothing necessary is missing or wrong; marks what is.
     *
     * @param needsDeclaration whether the declaration of accessibility must be there
     */
    boolean isComplete(boolean needsDeclaration) {
        @Nullable Integer value = accent.getValue();
        Checks checks = new Checks()
                .filled(accent)
                .that(accent, value != null && value >= 0 && value <= DEGREES, "onboarding.look.accentRange");
        if (needsDeclaration) {
            checks.filled(declaration);
        }
        return checks.address(declaration).mail(contact).address(website).passed();
    }

    NewCentre.Look read() {
        return new NewCentre.Look(
                language.getValue(),
                hue(),
                AddressFields.completed(declaration.getValue()),
                AddressFields.mailOf(contact.getValue()),
                AddressFields.completed(website.getValue()));
    }
}
