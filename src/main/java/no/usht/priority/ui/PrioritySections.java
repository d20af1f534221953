package no.usht.priority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Periods;
import no.usht.forms.Wording;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityContent.Cover;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.Language;
import no.usht.shared.YearSpan;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.FormRows;
import org.jspecify.annotations.Nullable;

/** The fields of a priority: bokmål and nynorsk beside each other, and below them how it hangs together with others. */
final class PrioritySections {

    private final PriorityCatalogue catalogue;
    private final Form<PriorityContent> form;
    private final Optional<PriorityDetails> saved;

    /** @param saved the priority that is edited; empty for a new one */
    PrioritySections(Form<PriorityContent> form, PriorityCatalogue catalogue, Optional<PriorityDetails> saved) {
        this.catalogue = catalogue;
        this.form = form;
        this.saved = saved;
    }

    List<Component> all() {
        FormLayout nb =
                texts(Language.NB, PriorityField.NAME_NB, PriorityField.DESCRIPTION_NB, PriorityField.ASSIGNMENT_NB);
        FormLayout nn =
                texts(Language.NN, PriorityField.NAME_NN, PriorityField.DESCRIPTION_NN, PriorityField.ASSIGNMENT_NN);
        nn.addComponentAtIndex(1, form.flag(PriorityField.NAME_NN_PROVISIONAL));
        Card[] both = {new Card(Language.NB.nativeName(), nb), new Card(Language.NN.nativeName(), nn)};
        return List.of(CardGrid.column(new CardGrid(CardGrid.Columns.TWO, both), context()));
    }

    @SafeVarargs
    private FormLayout texts(
            Language language, Field<PriorityContent, String> name, Field<PriorityContent, String>... texts) {
        FormLayout rows = FormRows.of();
        add(rows, language, form.line(name));
        for (Field<PriorityContent, String> text : texts) {
            add(rows, language, form.text(text));
        }
        return rows;
    }

    /** The label names the language form too, for those who hear the fields one by one. */
    private static void add(FormLayout rows, Language language, Component field) {
        field.getElement().setAttribute("lang", language.tag().toLowerCase(Locale.ROOT));
        rows.addFormRow(field);
    }

    private Card context() {
        Wording words = form.words();
        Periods<IntegerField> years = Periods.years(form, PriorityField.YEARS);
        years.row().forEach(year -> year.setRequiredIndicatorVisible(true));
        IntegerField from = years.from();
        IntegerField to = years.to();
        IntegerField place = form.number(PriorityField.PLACE);
        place.setMin(1);
        place.setHelperText(words.text("priority.form.placeHelp"));
        TextField key = form.line(PriorityField.KEY);
        key.setHelperText(words.text("priority.form.keyHelp"));
        saved.ifPresent(there -> {
            place.setPlaceholder(String.valueOf(there.place()));
            // What is published keeps its key and its first year: activities point to them.
            key.setReadOnly(there.isPublished());
            from.setReadOnly(there.isPublished());
        });
        ComboBox<PriorityId> continues = new Choices<>(form).lookup(PriorityField.CONTINUES);
        continues.setHelperText(words.text("priority.form.continuesHelp"));
        MultiSelectComboBox<Cover> covers = new Choices<>(form).inOrder(PriorityField.COVERS);
        covers.setHelperText(words.text("priority.form.coversHelp"));
        covers.setAllowCustomValue(true);
        Runnable offer = () -> {
            PriorityId older = continues.getValue();
            Stream<PriorityId> candidates = ids(YearSpan.OF_PRIORITIES.first(), year(from.getValue()) - 1).stream();
            continues.setItems(Stream.concat(Stream.ofNullable(older), candidates)
                    .distinct()
                    .toList());
            continues.setValue(older);
            offer(covers, covers.getValue(), from.getValue(), to.getValue());
        };
        from.addValueChangeListener(event -> offer.run());
        to.addValueChangeListener(event -> offer.run());
        covers.addCustomValueSetListener(event -> {
            if (!event.getDetail().isBlank()) {
                LinkedHashSet<Cover> chosen = new LinkedHashSet<>(covers.getValue());
                chosen.add(new Cover(null, event.getDetail()));
                offer(covers, chosen, from.getValue(), to.getValue());
            }
        });
        return new Card(
                words.text("priority.form.context"),
                FormRows.of(List.of(from, to), List.of(place, key), List.of(continues, covers)));
    }

    private void offer(
            MultiSelectComboBox<Cover> box, Set<Cover> chosen, @Nullable Integer from, @Nullable Integer to) {
        Stream<Cover> ofTheseYears = ids(year(from), year(to)).stream().map(id -> new Cover(id, ""));
        box.setItems(Stream.concat(chosen.stream(), ofTheseYears).distinct().toList());
        box.setValue(chosen);
    }

    private static int year(@Nullable Integer typed) {
        return Objects.requireNonNullElse(typed, 0);
    }

    private List<PriorityId> ids(int first, int last) {
        List<PriorityId> self = saved.stream().map(there -> there.name().id()).toList();
        return catalogue.ofYears(first, last).stream()
                .map(PriorityName::id)
                .filter(id -> !self.contains(id))
                .toList();
    }
}
