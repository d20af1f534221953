package no.usht.priority.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import no.usht.content.InvalidContentException;
import no.usht.forms.Wording;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Notices;

/** Asks which year shall begin with drafts that carry on the year shown. */
final class BeginYearDialog extends Dialog {

    private final transient PriorityService priorities;
    private final int olderYear;
    private final IntegerField newYear = new IntegerField();

    BeginYearDialog(PriorityService priorities, int olderYear) {
        this.priorities = priorities;
        this.olderYear = olderYear;
        setHeaderTitle(getTranslation("priority.beginYear.title", String.valueOf(olderYear)));
        newYear.setLabel(getTranslation("priority.beginYear.year"));
        newYear.setValue(olderYear + 1);
        newYear.setStepButtonsVisible(true);
        add(new Paragraph(getTranslation("priority.beginYear.text", String.valueOf(olderYear))), newYear);
        Button cancel = new Button(getTranslation("priority.beginYear.cancel"), event -> close());
        Button begin = new Button(getTranslation("priority.beginYear.begin"), event -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, begin);
    }

    private void begin() {
        Integer year = newYear.getValue();
        if (year == null) {
            newYear.setInvalid(true);
            newYear.setErrorMessage(getTranslation("priority.beginYear.yearMissing"));
            return;
        }
        try {
            int drafts = priorities.beginYear(year, olderYear);
            close();
            Places.open(PriorityListView.class, YearInAddress.query(year));
            Notices.saved(getTranslation("priority.beginYear.begun", Norwegian.number(drafts), String.valueOf(year)));
        } catch (InvalidContentException e) {
            newYear.setInvalid(true);
            newYear.setErrorMessage(PriorityWords.problems(new Wording(this), e.problems()));
        }
    }
}
