package no.usht.document.ui;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.usht.document.DescribeDocument;
import no.usht.document.DocumentConflictException;
import no.usht.document.DocumentDetails;
import no.usht.document.FileKind;
import no.usht.shared.PlainText;
import no.usht.uikit.FieldTexts;

/** What a file is called, what it shows, and whether it is exempt from public disclosure. */
final class DescriptionForm extends Div {

    /** The provisions of the Freedom of Information Act that files of such a centre fall under; any other can be written. */
    private static final List<String> PROVISIONS =
            List.of("offl. § 13", "offl. § 14", "offl. § 15", "offl. § 23", "offl. § 24", "offl. § 25", "offl. § 26");

    private final transient DocumentList list;
    private final transient DocumentWords words;
    private final transient DocumentDetails document;
    private final TextField name = new TextField();
    private final TextField alternative = new TextField();
    private final Checkbox isExempt = new Checkbox();
    private final ComboBox<String> provision = new ComboBox<>();
    private final Paragraph conflict = new Paragraph();
    private final boolean isPicture;
    private int revision;

    DescriptionForm(DocumentList list, DocumentDetails document, Runnable close) {
        this.list = list;
        this.words = list.words();
        this.document = document;
        this.revision = document.revision();
        this.isPicture = document.newest().kind().filter(FileKind::isPicture).isPresent();
        addClassName("usht-stack");
        name.setLabel(words.text("document.name"));
        name.setValue(document.name());
        alternative.setLabel(words.text("document.alternative"));
        alternative.setHelperText(words.text("document.alternative.help"));
        alternative.setValue(document.alternative());
        isExempt.setLabel(words.text("document.isExempt"));
        isExempt.setValue(document.exemptBy().isPresent());
        provision.setLabel(words.text("document.provision"));
        provision.setHelperText(words.text("document.provision.help"));
        provision.setItems(PROVISIONS);
        provision.setAllowCustomValue(true);
        provision.addCustomValueSetListener(event -> provision.setValue(event.getDetail()));
        document.exemptBy().ifPresent(provision::setValue);
        provision.setVisible(isExempt.getValue());
        isExempt.addValueChangeListener(event -> provision.setVisible(event.getValue()));
        conflict.getElement().setAttribute("role", "alert");
        conflict.addClassName("usht-missing");
        add(name);
        if (isPicture) {
            add(alternative);
        }
        Button save = new Button(words.text("document.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div buttons = new Div(save, new Button(words.text("document.cancel"), click -> close.run()));
        buttons.addClassName("usht-actions");
        List.of(name, alternative, provision).forEach(HasSize::setWidthFull);
        add(new Div(isExempt), provision, conflict, buttons);
        name.focus();
    }

    private void save() {
        String exemptBy =
                isExempt.getValue() ? PlainText.line(Objects.requireNonNullElse(provision.getValue(), "")) : "";
        if (!isComplete(exemptBy)) {
            return;
        }
        try {
            list.describe(
                    document.id(),
                    revision,
                    new DescribeDocument(
                            name.getValue(),
                            isPicture ? alternative.getValue() : document.alternative(),
                            exemptBy.isEmpty() ? Optional.empty() : Optional.of(exemptBy)));
        } catch (DocumentConflictException meanwhile) {
            DocumentDetails now = meanwhile.now();
            // What was typed stays: saving once more is meant.
            revision = now.revision();
            conflict.setText(words.text(
                    "document.conflict",
                    now.name(),
                    now.exemptBy()
                            .map(other -> words.text("document.exempt", other))
                            .orElseGet(() -> words.text("document.open"))));
        }
    }

    private boolean isComplete(String exemptBy) {
        boolean isNamed = !PlainText.isBlank(name.getValue());
        name.setInvalid(!isNamed);
        name.setErrorMessage(isNamed ? "" : words.text("document.name.missing"));
        boolean isFounded = !isExempt.getValue() || !exemptBy.isEmpty();
        provision.setInvalid(!isFounded);
        provision.setErrorMessage(isFounded ? "" : words.text("document.provision.missing"));
        if (isFounded && exemptBy.length() > DescribeDocument.LONGEST_PROVISION) {
            provision.setInvalid(true);
            provision.setErrorMessage(
                    words.text("uikit.text.tooLong", String.valueOf(DescribeDocument.LONGEST_PROVISION)));
            isFounded = false;
        }
        // Each field is marked, not only the first one.
        boolean isLongName = FieldTexts.isTooLong(name, DescribeDocument.LONGEST_NAME);
        boolean isLongText = FieldTexts.isTooLong(alternative, DescribeDocument.LONGEST_ALTERNATIVE);
        return isNamed && isFounded && !isLongName && !isLongText;
    }
}
