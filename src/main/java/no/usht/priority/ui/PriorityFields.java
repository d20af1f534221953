package no.usht.priority.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityContent.Cover;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityProblem;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.FieldTexts;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** The fields of a priority: bokmål and nynorsk beside each other, and below them how it hangs together with others. */
final class PriorityFields extends Composite<Div> {

    private static final int FIRST_YEAR = 2009;

    private final transient PriorityCatalogue catalogue;
    private final @Nullable UUID self;

    private final TextField nameNb = new TextField();
    private final TextArea descriptionNb = new TextArea();
    private final TextArea assignmentNb = new TextArea();
    private final TextField nameNn = new TextField();
    private final Checkbox nameNnProvisional = new Checkbox();
    private final TextArea descriptionNn = new TextArea();
    private final TextArea assignmentNn = new TextArea();
    private final IntegerField yearFrom = new IntegerField();
    private final IntegerField yearTo = new IntegerField();
    private final IntegerField place = new IntegerField();
    private final ComboBox<PriorityName> continues = new ComboBox<>();
    private final MultiSelectComboBox<Cover> covers = FieldTexts.norwegian(new MultiSelectComboBox<>());
    private final TextField key = new TextField();

    private final Map<PriorityField, AbstractField<?, ?>> fields = new EnumMap<>(PriorityField.class);

    /** @param self the priority that is edited, null for a new one */
    PriorityFields(PriorityCatalogue catalogue, @Nullable UUID self) {
        this.catalogue = catalogue;
        this.self = self;
        fields.put(PriorityField.NAME_NB, nameNb);
        fields.put(PriorityField.NAME_NN, nameNn);
        fields.put(PriorityField.DESCRIPTION_NB, descriptionNb);
        fields.put(PriorityField.DESCRIPTION_NN, descriptionNn);
        fields.put(PriorityField.ASSIGNMENT_NB, assignmentNb);
        fields.put(PriorityField.ASSIGNMENT_NN, assignmentNn);
        fields.put(PriorityField.YEARS, yearTo);
        fields.put(PriorityField.KEY, key);
        fields.put(PriorityField.CONTINUES, continues);
        fields.put(PriorityField.COVERS, covers);
        label();
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setManualValidation(true);
            }
        });
        yearFrom.addValueChangeListener(event -> offerRelated());
        yearTo.addValueChangeListener(event -> offerRelated());
        continues.setItemLabelGenerator(PriorityWords::withYears);
        covers.setItemLabelGenerator(this::coverLabel);
        covers.setAllowCustomValue(true);
        covers.addCustomValueSetListener(event -> addCover(event.getDetail()));
    }

    @Override
    protected Div initContent() {
        CardGrid texts = new CardGrid(
                CardGrid.Columns.TWO,
                new Card(Language.NB.nativeName(), column(nameNb, descriptionNb, assignmentNb)),
                new Card(Language.NN.nativeName(), column(nameNn, nameNnProvisional, descriptionNn, assignmentNn)));
        FormLayout context = new FormLayout(yearFrom, yearTo, place, key, continues, covers);
        context.setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("36rem", 2));
        return CardGrid.column(texts, new Card(getTranslation("priority.form.context"), context));
    }

    /** Shows a content, with no marks of what is wrong. */
    void show(PriorityContent content) {
        nameNb.setValue(content.nameNb());
        nameNn.setValue(content.nameNn());
        nameNnProvisional.setValue(content.nameNnProvisional());
        descriptionNb.setValue(content.descriptionNb());
        descriptionNn.setValue(content.descriptionNn());
        assignmentNb.setValue(content.assignmentNb());
        assignmentNn.setValue(content.assignmentNn());
        yearFrom.setValue(content.yearFrom());
        yearTo.setValue(content.yearTo());
        key.setValue(content.key());
        offerRelated();
        continues.setValue(candidatesToContinue().stream()
                .filter(older -> older.id().equals(content.continues()))
                .findFirst()
                .orElse(null));
        offerCovers(content.covers());
        clearMarks();
    }

    void showPlace(int shown) {
        place.setValue(shown);
    }

    /** Gives each text field that takes a while to fill, with a name for it. */
    void eachText(BiConsumer<Component, String> work) {
        fields.forEach((field, component) -> {
            if (component instanceof TextField || component instanceof TextArea) {
                work.accept(component, field.name());
            }
        });
    }

    /** What stands in the fields; a year that is missing is 0. */
    PriorityContent content() {
        PriorityName older = continues.getValue();
        return new PriorityContent(
                Objects.requireNonNullElse(yearFrom.getValue(), 0),
                Objects.requireNonNullElse(yearTo.getValue(), 0),
                key.getValue(),
                nameNb.getValue(),
                nameNn.getValue(),
                nameNnProvisional.getValue(),
                descriptionNb.getValue(),
                descriptionNn.getValue(),
                assignmentNb.getValue(),
                assignmentNn.getValue(),
                older == null ? null : older.id(),
                new ArrayList<>(covers.getValue()));
    }

    @Nullable
    Integer place() {
        return place.getValue();
    }

    /** What is published keeps its key and its first year: activities point to them. */
    void fixIdentity() {
        key.setReadOnly(true);
        yearFrom.setReadOnly(true);
    }

    /** Marks the fields that problems are about and goes to the first. @return problems that are about no field */
    List<PriorityProblem> mark(List<PriorityProblem> problems) {
        clearMarks();
        List<PriorityProblem> others = new ArrayList<>();
        Map<PriorityField, List<String>> messages = new EnumMap<>(PriorityField.class);
        for (PriorityProblem problem : problems) {
            PriorityField field = problem.rule().field();
            if (field == null) {
                others.add(problem);
            } else {
                messages.computeIfAbsent(field, each -> new ArrayList<>()).add(PriorityWords.problem(this, problem));
            }
        }
        messages.forEach((field, sentences) -> setError(field, String.join(" ", sentences)));
        messages.keySet().stream().findFirst().map(fields::get).ifPresent(PriorityFields::focus);
        return others;
    }

    /** Puts under each of those fields what somebody else has saved in it. */
    void showTheirs(Set<PriorityField> both, PriorityContent theirs) {
        for (PriorityField field : both) {
            String text = getTranslation("priority.form.theirs", text(field, theirs));
            if (fields.get(field) instanceof HasHelper helped) {
                helped.setHelperText(text);
            }
        }
    }

    private String text(PriorityField field, PriorityContent content) {
        return switch (field) {
            case NAME_NB -> content.nameNb();
            case NAME_NN -> content.nameNn();
            case DESCRIPTION_NB -> content.descriptionNb();
            case DESCRIPTION_NN -> content.descriptionNn();
            case ASSIGNMENT_NB -> content.assignmentNb();
            case ASSIGNMENT_NN -> content.assignmentNn();
            case YEARS -> Norwegian.years(content.yearFrom(), content.yearTo());
            case KEY -> content.key();
            case CONTINUES ->
                Optional.ofNullable(content.continues())
                        .map(id -> catalogue.names(Set.of(id)).get(id))
                        .map(PriorityWords::withYears)
                        .orElse("–");
            case COVERS ->
                Norwegian.list(content.covers().stream().map(this::coverLabel).toList());
        };
    }

    private void label() {
        label(nameNb, "priority.form.name", Language.NB);
        label(descriptionNb, "priority.form.description", Language.NB);
        label(assignmentNb, "priority.form.assignment", Language.NB);
        label(nameNn, "priority.form.name", Language.NN);
        label(descriptionNn, "priority.form.description", Language.NN);
        label(assignmentNn, "priority.form.assignment", Language.NN);
        nameNnProvisional.setLabel(getTranslation("priority.form.provisional"));
        nameNb.setRequiredIndicatorVisible(true);
        yearFrom.setLabel(getTranslation("priority.form.yearFrom"));
        yearTo.setLabel(getTranslation("priority.form.yearTo"));
        Stream.of(yearFrom, yearTo).forEach(year -> {
            year.setRequiredIndicatorVisible(true);
            year.setStepButtonsVisible(true);
        });
        place.setLabel(getTranslation("priority.form.place"));
        place.setMin(1);
        place.setStepButtonsVisible(true);
        continues.setLabel(getTranslation("priority.form.continues"));
        continues.setClearButtonVisible(true);
        covers.setLabel(getTranslation("priority.form.covers"));
        key.setLabel(getTranslation("priority.form.key"));
        showHelp();
    }

    private void showHelp() {
        fields.values().forEach(field -> {
            if (field instanceof HasHelper helped) {
                helped.setHelperText("");
            }
        });
        place.setHelperText(getTranslation("priority.form.placeHelp"));
        continues.setHelperText(getTranslation("priority.form.continuesHelp"));
        covers.setHelperText(getTranslation("priority.form.coversHelp"));
        key.setHelperText(getTranslation("priority.form.keyHelp"));
    }

    /** The label names the language form too, for those who hear the fields one by one. */
    private <C extends Component & HasLabel> void label(C field, String key, Language language) {
        field.setLabel(getTranslation(key, language.nativeName().toLowerCase(Locale.ROOT)));
        field.getElement().setAttribute("lang", language.tag());
        if (field instanceof TextArea area) {
            area.setMinRows(4);
        }
    }

    private void clearMarks() {
        showHelp();
        fields.values().forEach(field -> {
            if (field instanceof HasValidation validated) {
                validated.setInvalid(false);
                validated.setErrorMessage("");
            }
        });
    }

    private void setError(PriorityField field, String message) {
        if (fields.get(field) instanceof HasValidation validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
    }

    private static void focus(Component field) {
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** What it can carry on and cover depends on its years. */
    private void offerRelated() {
        PriorityName older = continues.getValue();
        List<PriorityName> candidates = candidatesToContinue();
        continues.setItems(candidates);
        continues.setValue(candidates.contains(older) ? older : null);
        offerCovers(new ArrayList<>(covers.getValue()));
    }

    private List<PriorityName> candidatesToContinue() {
        return catalogue.ofYears(FIRST_YEAR, content().yearFrom() - 1).stream()
                .filter(older -> !older.id().equals(self))
                .toList();
    }

    private void offerCovers(List<Cover> chosen) {
        Stream<Cover> ofTheseYears = catalogue
                .ofYears(content().yearFrom(), content().yearTo())
                .stream()
                .filter(other -> !other.id().equals(self))
                .map(other -> new Cover(other.id(), ""));
        covers.setItems(Stream.concat(chosen.stream(), ofTheseYears).distinct().toList());
        covers.setValue(new LinkedHashSet<>(chosen));
    }

    private void addCover(String name) {
        if (!name.isBlank()) {
            List<Cover> chosen = new ArrayList<>(covers.getValue());
            chosen.add(new Cover(null, name));
            offerCovers(chosen);
        }
    }

    private String coverLabel(Cover cover) {
        UUID id = cover.priority();
        return id == null
                ? cover.name()
                : Optional.ofNullable(catalogue.names(Set.of(id)).get(id))
                        .map(name -> name.name(Texts.language()))
                        .orElse("–");
    }

    private static FormLayout column(Component... content) {
        FormLayout column = new FormLayout(content);
        column.setResponsiveSteps(new ResponsiveStep("0", 1));
        for (Component field : content) {
            if (field instanceof HasSize sized) {
                sized.setWidthFull();
            }
        }
        return column;
    }
}
