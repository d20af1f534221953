package no.usht.grant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.stream.Stream;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.content.Field;
import no.usht.forms.CellRows;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.grant.Applicants;
import no.usht.grant.GrantSchemeId;
import no.usht.grant.GrantState;
import no.usht.grant.GrantYearContent;
import no.usht.grant.GrantYearRecord;
import no.usht.grant.Instalment;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Card;
import no.usht.uikit.FormRows;
import org.jspecify.annotations.Nullable;

/** The fields of a year of a scheme. */
final class GrantYearSections {

    private final Form<GrantYearContent> form;
    private final Wording words;
    private final List<GrantSchemeId> schemes;
    private final CentreDirectory centres;

    GrantYearSections(Form<GrantYearContent> form, List<GrantSchemeId> schemes, CentreDirectory centres) {
        this.form = form;
        this.words = form.words();
        this.schemes = schemes;
        this.centres = centres;
    }

    List<Component> all(GrantYearContent content) {
        return List.of(identity(content), days(), money(), applicants(content), instalments());
    }

    private Card identity(GrantYearContent content) {
        ComboBox<GrantSchemeId> scheme = new Choices<>(form).lookup(GrantYearRecord.SCHEME);
        scheme.setItems(schemes);
        IntegerField year = form.number(GrantYearRecord.YEAR);
        // Those who may apply know it by them.
        scheme.setReadOnly(content.standing() == GrantState.ANNOUNCED);
        year.setReadOnly(content.standing() == GrantState.ANNOUNCED);
        return new Card(words.text("grant.year.identity"), FormRows.of(List.of(scheme, year)));
    }

    private Card days() {
        return new Card(
                words.text("grant.year.days"),
                FormRows.of(
                        List.of(form.day(GrantYearRecord.OPENS_ON), form.day(GrantYearRecord.APPLY_BY)),
                        List.of(form.day(GrantYearRecord.DECIDE_BY), form.day(GrantYearRecord.ACCEPT_BY)),
                        List.of(form.day(GrantYearRecord.REPORT_BY))));
    }

    private Card money() {
        Component threshold = form.amount(GrantYearRecord.AUDIT_THRESHOLD);
        return new Card(
                words.text("grant.year.money"),
                FormRows.of(
                        List.of(form.amount(GrantYearRecord.FRAME), share(GrantYearRecord.OWN_SHARE)),
                        List.of(threshold),
                        List.of(share(GrantYearRecord.CARRY_OVER_SHARE), form.day(GrantYearRecord.CARRY_OVER_UNTIL))));
    }

    private IntegerField share(Field<GrantYearContent, @Nullable Integer> field) {
        IntegerField share = form.number(field);
        share.setSuffixComponent(new Span("%"));
        return share;
    }

    private Card applicants(GrantYearContent content) {
        ComboBox<Applicants> applicants = form.choice(GrantYearRecord.APPLICANTS, Applicants.values());
        MultiSelectComboBox<CentreKey> named = new Choices<>(form).several(GrantYearRecord.CENTRES);
        named.setItems(Stream.concat(
                        content.centres().stream(), centres.open().stream().map(CentreProfile::key))
                .distinct()
                .toList());
        named.setVisible(content.whoApplies() == Applicants.NAMED);
        applicants.addValueChangeListener(change -> named.setVisible(change.getValue() == Applicants.NAMED));
        return new Card(words.text("grant.year.who"), FormRows.of(List.of(applicants), List.of(named)));
    }

    private Card instalments() {
        return new Card(
                words.label(GrantYearRecord.INSTALMENTS),
                form.bind(
                        new CellRows<>(words, GrantYearRecord.INSTALMENTS, Instalment.blank(), "grant.instalment.")
                                .whole(Instalment.SHARE, "grant.year.shareWrong")
                                .day(Instalment.DAY)
                                .line(Instalment.CONDITION_NB)
                                .line(Instalment.CONDITION_NN)
                                .wide(),
                        GrantYearRecord.INSTALMENTS));
    }
}
