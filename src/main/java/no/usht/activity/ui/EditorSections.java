package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityField;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityOrder;
import no.usht.activity.FieldValue;
import no.usht.centre.CentreProfile;
import no.usht.priority.PriorityName;
import no.usht.projectbank.SharedActivity;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Card;
import no.usht.uikit.DayPicker;
import no.usht.uikit.FieldTexts;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** The editor's fields, by what they are about. */
final class EditorSections {

    /** Milliseconds without a key pressed after which the draft is kept. */
    private static final int TYPING_PAUSE = 1000;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Words words;
    private final EditorTools tools;
    private final FormBinding form;
    private final DatePicker from;
    private final DatePicker to;

    /** A larger activity that this one may be a part of. */
    private record Whole(UUID id, String title) {}

    /** What another centre has published, and this one may be. */
    private record Same(UUID id, String label) {}

    EditorSections(Words words, EditorTools tools, FormBinding form) {
        this.words = words;
        this.tools = tools;
        this.form = form;
        this.from = DayPicker.of(words.label(ActivityField.PERIOD_FROM));
        this.to = DayPicker.of(words.label(ActivityField.PERIOD_TO));
    }

    /** All sections, from top to bottom. */
    List<Component> all() {
        return List.of(basics(), texts(), priorities(), together(), reach(), funding(), links());
    }

    private Card basics() {
        TextField title = typed(new TextField(words.label(ActivityField.TITLE)));
        title.setRequiredIndicatorVisible(true);
        form.bind(title, ActivityField.TITLE, bean -> bean.title, (bean, value) -> bean.title = value);
        ComboBox<ActivityKind> kind = choice(ActivityField.KIND, ActivityKind.values());
        form.bind(kind, ActivityField.KIND, bean -> bean.kind, (bean, value) -> bean.kind = value);
        ComboBox<ActivityStatus> status = choice(ActivityField.STATUS, ActivityStatus.values());
        form.bind(status, ActivityField.STATUS, bean -> bean.status, (bean, value) -> bean.status = value);
        form.bind(from, ActivityField.PERIOD_FROM, bean -> bean.from, (bean, value) -> bean.from = value);
        form.bind(to, ActivityField.PERIOD_TO, bean -> bean.to, (bean, value) -> bean.to = value);
        ComboBox<String> responsible = new ComboBox<>(words.label(ActivityField.RESPONSIBLE));
        responsible.setHelperText(words.text("activity.editor.responsible.help"));
        responsible.setAllowCustomValue(true);
        responsible.addCustomValueSetListener(event -> responsible.setValue(event.getDetail()));
        EarlierNames people = new EarlierNames(tools::responsible);
        responsible.setItems(query -> people.containing(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        responsible.setClearButtonVisible(true);
        form.bind(
                responsible,
                ActivityField.RESPONSIBLE,
                bean -> bean.responsible,
                (bean, value) -> bean.responsible = value);
        FormLayout layout = layout();
        layout.addFormRow(title);
        layout.setColspan(title, 2);
        layout.addFormRow(kind, status);
        layout.addFormRow(from, to);
        layout.addFormRow(responsible, parent());
        return new Card(words.text("activity.editor.basics"), layout);
    }

    private ComboBox<Whole> parent() {
        ComboBox<Whole> parent = new ComboBox<>(words.label(ActivityField.PARENT));
        parent.setItemLabelGenerator(Whole::title);
        parent.setClearButtonVisible(true);
        parent.setHelperText(words.text("activity.editor.parent.help"));
        parent.setItems(query -> tools
                .activities()
                .list(
                        titled(query.getFilter().orElse("")),
                        PageRequest.of(query.getPage(), query.getPageSize(), Sort.by(ActivityOrder.TITLE.name())))
                .stream()
                .map(EditorSections::whole));
        return form.bind(
                parent,
                ActivityField.PARENT,
                bean -> bean.parent == null ? null : whole(bean.parent),
                (bean, value) -> bean.parent = value == null ? null : value.id());
    }

    private static Whole whole(ActivityListItem item) {
        return new Whole(item.id(), item.title());
    }

    private Whole whole(UUID id) {
        return new Whole(id, tools.names().activity(id).orElseGet(() -> words.text("activity.words.deleted")));
    }

    private static ActivityFilter titled(String text) {
        ActivityFilter none = ActivityFilter.none();
        return new ActivityFilter(
                text,
                none.kind(),
                none.status(),
                none.year(),
                none.priority(),
                none.territoryCode(),
                none.takingPart(),
                none.coArranged(),
                none.funding(),
                none.publication(),
                false);
    }

    private Card texts() {
        FormLayout layout = layout();
        layout.add(
                text(ActivityField.BACKGROUND, bean -> bean.background, (bean, value) -> bean.background = value), 2);
        layout.add(text(ActivityField.GOAL, bean -> bean.goal, (bean, value) -> bean.goal = value), 2);
        layout.add(text(ActivityField.METHOD, bean -> bean.method, (bean, value) -> bean.method = value), 2);
        layout.add(text(ActivityField.RESULT, bean -> bean.result, (bean, value) -> bean.result = value), 2);
        return new Card(words.text("activity.editor.texts"), layout);
    }

    private TextArea text(
            ActivityField field, ValueProvider<ActivityForm, String> getter, Setter<ActivityForm, String> setter) {
        TextArea area = typed(new TextArea(words.label(field)));
        area.setMinRows(3);
        area.setHelperText(words.text(field.labelKey() + ".help"));
        return form.bind(area, field, getter, setter);
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
                bean -> bean.mainPriority == null
                        ? null
                        : tools.names().priority(bean.mainPriority).orElse(null),
                (bean, value) -> bean.mainPriority = value == null ? null : value.id());
        form.bind(
                others,
                ActivityField.OTHER_PRIORITIES,
                bean -> bean.otherPriorities.stream()
                        .flatMap(id -> tools.names().priority(id).stream())
                        .collect(Collectors.toSet()),
                (bean, value) -> bean.otherPriorities =
                        value.stream().map(PriorityName::id).collect(Collectors.toSet()));
        from.addValueChangeListener(event -> refresh(main, others));
        to.addValueChangeListener(event -> refresh(main, others));
        MultiSelectComboBox<String> focusAreas = names(ActivityField.FOCUS_AREAS, tools.suggestions()::focusAreas);
        form.bind(
                focusAreas,
                ActivityField.FOCUS_AREAS,
                bean -> bean.focusAreas,
                (bean, value) -> bean.focusAreas = Set.copyOf(value));
        FormLayout layout = layout();
        layout.addFormRow(main, others);
        layout.addFormRow(focusAreas);
        return new Card(words.text("activity.editor.priorities"), caption("activity.editor.priorities.text"), layout);
    }

    private static void refresh(ComboBox<?> main, MultiSelectComboBox<?> others) {
        main.getLazyDataView().refreshAll();
        others.getLazyDataView().refreshAll();
    }

    /** The priorities of the period's years, as far as the period is known. */
    private Stream<PriorityName> offered(Query<PriorityName, String> query) {
        String typed = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
        int first = from.getValue() == null ? FIRST_YEAR : from.getValue().getYear();
        int last = to.getValue() == null ? LAST_YEAR : to.getValue().getYear();
        return tools.names().priorities(Math.min(first, last), last).stream()
                .filter(name -> label(name).toLowerCase(Locale.ROOT).contains(typed))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    private String label(PriorityName name) {
        return name.name(words.language()) + " (" + Norwegian.years(name.yearFrom(), name.yearTo()) + ")";
    }

    private Card together() {
        MultiSelectComboBox<CentreKey> centres =
                FieldTexts.norwegian(new MultiSelectComboBox<>(words.label(ActivityField.CO_ARRANGERS)));
        centres.setItemLabelGenerator(key -> tools.names().centre(key, words.language()));
        centres.setItems(
                tools.names().otherCentres().stream().map(CentreProfile::key).toList());
        form.bind(
                centres,
                ActivityField.CO_ARRANGERS,
                bean -> bean.coArrangers,
                (bean, value) -> bean.coArrangers = Set.copyOf(value));
        MultiSelectComboBox<String> partners = names(ActivityField.PARTNERS, tools.suggestions()::partners);
        form.bind(
                partners,
                ActivityField.PARTNERS,
                bean -> bean.partners,
                (bean, value) -> bean.partners = Set.copyOf(value));
        FormLayout layout = layout();
        layout.addFormRow(centres, partners);
        layout.addFormRow(sameAs(centres));
        return new Card(words.text("activity.editor.together"), layout);
    }

    /** Shows only where another centre has published something together with this one. */
    private ComboBox<Same> sameAs(MultiSelectComboBox<CentreKey> centres) {
        List<SharedActivity> shared = tools.names().shared();
        ComboBox<Same> same = new ComboBox<>(words.label(ActivityField.SAME_AS));
        same.setHelperText(words.text("activity.editor.sameAs.help"));
        same.setItemLabelGenerator(Same::label);
        same.setClearButtonVisible(true);
        same.setItems(shared.stream().map(this::same).toList());
        same.setVisible(!shared.isEmpty());
        same.addValueChangeListener(event -> {
            Same chosen = event.getValue();
            same.setVisible(chosen != null || !shared.isEmpty());
            if (chosen != null && event.isFromClient()) {
                shared.stream()
                        .filter(other -> other.activityId().equals(chosen.id()))
                        .forEach(other -> centres.select(other.centre()));
            }
        });
        return form.bind(
                same,
                ActivityField.SAME_AS,
                bean -> bean.sameAs == null ? null : same(bean.sameAs),
                (bean, value) -> bean.sameAs = value == null ? null : value.id());
    }

    private Same same(SharedActivity shared) {
        return new Same(shared.activityId(), tools.names().label(shared, words.language()));
    }

    private Same same(UUID id) {
        return new Same(id, words.of(new FieldValue.Shared(id)));
    }

    private Card reach() {
        ReachField field = new ReachField(words, tools.names());
        form.bind(field, ActivityField.REACH, bean -> bean.reach, (bean, value) -> bean.reach = value);
        return new Card(words.text("activity.editor.reach"), caption("activity.editor.reach.text"), field);
    }

    private Card funding() {
        FundingField field = new FundingField(words);
        form.bind(field, ActivityField.FUNDING, bean -> bean.funding, (bean, value) -> bean.funding = value);
        form.alsoWrong(field::unreadable);
        return new Card(words.text("activity.editor.funding"), caption("activity.editor.funding.text"), field);
    }

    private Card links() {
        LinksField field = new LinksField(words);
        form.bind(field, ActivityField.LINKS, bean -> bean.links, (bean, value) -> bean.links = value);
        return new Card(words.text("activity.editor.links"), field);
    }

    /** A field for several names, each one's own or one that has been used before. */
    private MultiSelectComboBox<String> names(ActivityField what, Supplier<List<String>> suggestions) {
        EarlierNames earlier = new EarlierNames(suggestions);
        MultiSelectComboBox<String> field = FieldTexts.norwegian(new MultiSelectComboBox<>(words.label(what)));
        field.setHelperText(words.text("activity.editor.names.help"));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> field.setValue(earlier.with(field.getValue(), event.getDetail())));
        field.addSelectionListener(event -> {
            if (event.isFromClient()) {
                earlier.takeOut(event.getRemovedSelection());
            }
        });
        field.setItems(query -> suggested(query, earlier));
        return field;
    }

    private static Stream<String> suggested(Query<String, String> query, EarlierNames earlier) {
        return earlier.containing(query.getFilter().orElse(""))
                .sorted(Norwegian.alphabetical())
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    /** Not a select, whose button may not tell a screen reader that it is required. */
    private <T extends Enum<T>> ComboBox<T> choice(ActivityField what, T[] items) {
        ComboBox<T> choice = new ComboBox<>(words.label(what));
        choice.setItems(items);
        choice.setItemLabelGenerator(words::label);
        choice.setRequiredIndicatorVisible(true);
        return choice;
    }

    /**
     * The field tells its value when it is left, which is before a click on anything else is told, and in a pause.
     *
     * <p>Not {@code ValueChangeMode.LAZY}: where the browser reports one change as several inputs, as it does for pasted
     * lines, and the field is left before the pause is over, Vaadin's client drops the value
     * (vaadin/flow-components#6265).
     */
    private static <F extends TextFieldBase<F, String>> F typed(F field) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().executeJs("""
                        let pause;
                        this.addEventListener('input', () => {
                          clearTimeout(pause);
                          pause = setTimeout(() => this.dispatchEvent(new CustomEvent('change')), $0);
                        });
                        this.addEventListener('change', () => clearTimeout(pause));
                        """, TYPING_PAUSE);
        return field;
    }

    private static FormLayout layout() {
        FormLayout layout = new FormLayout();
        layout.setAutoResponsive(true);
        layout.setMaxColumns(2);
        layout.setColumnWidth("14rem");
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        return layout;
    }

    private Paragraph caption(String key) {
        Paragraph caption = new Paragraph(words.text(key));
        caption.addClassName("usht-caption");
        return caption;
    }
}
