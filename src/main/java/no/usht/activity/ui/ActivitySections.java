package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityContent.Link;
import no.usht.activity.ActivityField;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityOrder;
import no.usht.activity.RowCell;
import no.usht.centre.CentreProfile;
import no.usht.content.Field;
import no.usht.forms.CellRows;
import no.usht.forms.Choices;
import no.usht.forms.Choices.Choice;
import no.usht.forms.Form;
import no.usht.forms.Periods;
import no.usht.forms.Wording;
import no.usht.priority.PriorityName;
import no.usht.publication.SharedActivity;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.AddressFields;
import no.usht.uikit.Card;
import no.usht.uikit.FieldTexts;
import no.usht.uikit.FormRows;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The fields of an activity, by what they are about. */
final class ActivitySections {

    private final Wording words;
    private final EditorTools tools;
    private final Form<ActivityContent> form;
    private final Periods<DatePicker> period;

    ActivitySections(Form<ActivityContent> form, EditorTools tools) {
        this.words = form.words();
        this.tools = tools;
        this.form = form;
        this.period = Periods.days(form, ActivityField.PERIOD);
    }

    /** All sections, from top to bottom. */
    List<Component> all() {
        return List.of(basics(), texts(), priorities(), together(), reach(), funding(), links());
    }

    private Card basics() {
        ComboBox<String> responsible = new Choices<>(form).suggested(ActivityField.RESPONSIBLE, tools::responsible);
        responsible.setHelperText(words.text("activity.editor.responsible.help"));
        return new Card(
                words.text("activity.editor.basics"),
                FormRows.of(
                        List.of(form.line(ActivityField.TITLE)),
                        List.of(
                                form.choice(ActivityField.KIND, ActivityKind.values()),
                                form.choice(ActivityField.STATUS, ActivityStatus.values())),
                        period.row(),
                        List.of(responsible, parent())));
    }

    private ComboBox<Choice<ActivityId>> parent() {
        ComboBox<Choice<ActivityId>> parent = new Choices<>(form).oneOf(ActivityField.PARENT);
        parent.setHelperText(words.text("activity.editor.parent.help"));
        parent.setItems(query -> tools
                .activities()
                .list(
                        ActivityFilter.containing(query.getFilter().orElse("")),
                        PageRequest.of(query.getPage(), query.getPageSize(), Sort.by(ActivityOrder.TITLE.name())))
                .stream()
                .map(item -> new Choice<>(item.id(), item.title())));
        return parent;
    }

    private Card texts() {
        return new Card(
                words.text("activity.editor.texts"),
                FormRows.of(
                        List.of(text(ActivityField.BACKGROUND, "activity.field.background.help")),
                        List.of(text(ActivityField.GOAL, "activity.field.goal.help")),
                        List.of(text(ActivityField.METHOD, "activity.field.method.help")),
                        List.of(text(ActivityField.RESULT, "activity.field.result.help"))));
    }

    private TextArea text(Field<ActivityContent, String> field, String helpKey) {
        TextArea area = form.text(field);
        area.setHelperText(words.text(helpKey));
        return area;
    }

    private Card priorities() {
        ComboBox<PriorityName> main = new ComboBox<>(words.label(ActivityField.MAIN_PRIORITY));
        main.setItemLabelGenerator(this::label);
        main.setClearButtonVisible(true);
        main.setItems(this::offered);
        MultiSelectComboBox<PriorityName> others =
                FieldTexts.norwegian(new MultiSelectComboBox<>(words.label(ActivityField.OTHER_PRIORITIES)));
        others.setItemLabelGenerator(this::label);
        others.setItems(this::offered);
        form.bind(
                main,
                ActivityField.MAIN_PRIORITY,
                id -> id == null ? null : tools.names().priority(id).orElse(null),
                chosen -> chosen == null ? null : chosen.id());
        form.bind(
                others,
                ActivityField.OTHER_PRIORITIES,
                ids -> ids.stream()
                        .flatMap(id -> tools.names().priority(id).stream())
                        .collect(Collectors.toSet()),
                chosen -> chosen.stream().map(PriorityName::id).collect(Collectors.toSet()));
        period.row().forEach(day -> day.addValueChangeListener(event -> refresh(main, others)));
        return new Card(
                words.text("activity.editor.priorities"),
                caption("activity.editor.priorities.text"),
                FormRows.of(
                        List.of(main, others),
                        List.of(new Choices<>(form)
                                .names(ActivityField.FOCUS_AREAS, tools.suggestions()::focusAreas))));
    }

    private static void refresh(ComboBox<?> main, MultiSelectComboBox<?> others) {
        main.getLazyDataView().refreshAll();
        others.getLazyDataView().refreshAll();
    }

    /** The priorities of the period's years, as far as the period is known. */
    private Stream<PriorityName> offered(Query<PriorityName, String> query) {
        String typed = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
        LocalDate from = period.from().getValue();
        LocalDate to = period.to().getValue();
        int first = from == null ? YearSpan.OF_ACTIVITIES.first() : from.getYear();
        int last = to == null ? YearSpan.OF_ACTIVITIES.last() : to.getYear();
        return tools.names().priorities(Math.min(first, last), last).stream()
                .filter(name -> label(name).toLowerCase(Locale.ROOT).contains(typed))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private String label(PriorityName name) {
        return name.name(words.language()) + " (" + Norwegian.years(name.yearFrom(), name.yearTo()) + ")";
    }

    private Card together() {
        MultiSelectComboBox<CentreKey> centres = new Choices<>(form)
                .several(
                        ActivityField.CO_ARRANGERS,
                        tools.names().otherCentres().stream()
                                .map(CentreProfile::key)
                                .toList());
        return new Card(
                words.text("activity.editor.together"),
                FormRows.of(
                        List.of(
                                centres,
                                new Choices<>(form).names(ActivityField.PARTNERS, tools.suggestions()::partners)),
                        List.of(sameAs(centres))));
    }

    /** Shows only where another centre has published something together with this one. */
    private ComboBox<Choice<ActivityId>> sameAs(MultiSelectComboBox<CentreKey> centres) {
        List<SharedActivity> shared = tools.names().shared();
        ComboBox<Choice<ActivityId>> same = new Choices<>(form).oneOf(ActivityField.SAME_AS);
        same.setHelperText(words.text("activity.editor.sameAs.help"));
        same.setItems(shared.stream()
                .map(other -> new Choice<>(other.activityId(), tools.names().label(other, words.language())))
                .toList());
        same.setVisible(!shared.isEmpty());
        same.addValueChangeListener(event -> {
            Choice<ActivityId> chosen = event.getValue();
            same.setVisible(chosen != null || !shared.isEmpty());
            if (chosen != null && event.isFromClient()) {
                shared.stream()
                        .filter(other -> other.activityId().equals(chosen.value()))
                        .forEach(other -> centres.select(other.centre()));
            }
        });
        return same;
    }

    private Card reach() {
        return new Card(
                words.text("activity.editor.reach"),
                caption("activity.editor.reach.text"),
                form.bind(new ReachField(words, tools.names()), ActivityField.REACH));
    }

    private Card funding() {
        CellRows<Funding> rows = new CellRows<>(words, ActivityField.FUNDING, Funding.blank(), "activity.funding.")
                .choice(RowCell.SOURCE, FundingSource.values())
                .year(RowCell.YEAR, "activity.invalid.yearUnreadable")
                .choice(RowCell.STATE, FundingState.values())
                .amount(RowCell.AMOUNT)
                .made((money, cells) -> {
                    if (money.fictional()) {
                        ((TextField) cells.apply(RowCell.AMOUNT)).setHelperText(words.text("activity.words.fictional"));
                    }
                });
        return new Card(
                words.text("activity.editor.funding"),
                caption("activity.editor.funding.text"),
                form.bind(rows, ActivityField.FUNDING));
    }

    private Card links() {
        CellRows<Link> rows = new CellRows<>(words, ActivityField.LINKS, Link.blank(), "activity.links.")
                .line(RowCell.ADDRESS)
                .line(RowCell.TEXT)
                .made((link, cells) -> {
                    TextField url = AddressFields.web((TextField) cells.apply(RowCell.ADDRESS));
                    TextField text = (TextField) cells.apply(RowCell.TEXT);
                    url.setPlaceholder("https://");
                    // What stands for an empty text; written into it, it would stay when the address changes.
                    text.setPlaceholder(link.url());
                    url.addValueChangeListener(event -> text.setPlaceholder(event.getValue()));
                });
        return new Card(words.text("activity.editor.links"), form.bind(rows, ActivityField.LINKS));
    }

    private Paragraph caption(String key) {
        Paragraph caption = new Paragraph(words.text(key));
        caption.addClassName("usht-caption");
        return caption;
    }
}
