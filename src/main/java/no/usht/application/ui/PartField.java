package no.usht.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.usht.application.Answer.Said;
import no.usht.application.AnswerFields;
import no.usht.application.BudgetLine;
import no.usht.forms.CellRows;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.grant.Block;
import no.usht.grant.BlockKind;
import no.usht.grant.Degree;
import no.usht.grant.Option;
import no.usht.keeping.Saved;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.ActionPlanId;
import no.usht.plan.MeasureId;
import no.usht.shared.FundingSource;
import no.usht.shared.Norwegian;

/** Where one part of an application is filled in, as its kind needs it. */
final class PartField {

    private final BlockKind kind;
    private final Form<Said> form;
    private final Component component;

    /**
     * What the centre has that parts can name.
     *
     * @param measures of the plan that is attached, with what they are called
     */
    record Offered(List<Saved<ActionPlanContent>> plans, Map<MeasureId, String> measures) {}

    PartField(Block block, Offered offered, Wording words) {
        kind = block.kind();
        form = new Form<>(words, AnswerFields.of(block.kind()), Said.nothing(), AnswerFields.rules(block.kind()));
        component = component(block, offered, words);
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(null);
        }
        if (component instanceof HasAriaLabel named) {
            named.setAriaLabel(block.label(words.language()));
        } else {
            component.getElement().setAttribute("aria-label", block.label(words.language()));
        }
    }

    private Component component(Block block, Offered offered, Wording words) {
        return switch (block.kind()) {
            case TEXT, NUMBER -> form.line(AnswerFields.LINE);
            case LONG_TEXT -> text(block, words);
            case AMOUNT -> form.amount(AnswerFields.AMOUNT);
            case CHOICE ->
                choice(
                        block.options().stream().map(Option::key).toList(),
                        block.options().stream()
                                .collect(Collectors.toMap(Option::key, option -> option.label(words.language()))));
            case DEGREE ->
                choice(
                        Arrays.stream(Degree.values()).map(Enum::name).toList(),
                        Arrays.stream(Degree.values()).collect(Collectors.toMap(Enum::name, words::label)));
            case TABLE -> form.bind(new TableField(block.options(), words), AnswerFields.TEXT);
            case PLAN -> plan(offered);
            case BUDGET -> budget(block, offered, words);
        };
    }

    private TextArea text(Block block, Wording words) {
        TextArea area = form.text(AnswerFields.TEXT);
        area.setMinRows(5);
        Integer limit = block.limit();
        if (limit != null) {
            area.setHelperText(words.text("application.part.limit", Norwegian.number(limit)));
        }
        return area;
    }

    private RadioButtonGroup<String> choice(List<String> keys, Map<String, String> labels) {
        RadioButtonGroup<String> group = new RadioButtonGroup<>();
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(keys);
        group.setItemLabelGenerator(labels::get);
        return form.bind(
                group, AnswerFields.LINE, value -> value.isEmpty() ? null : value, value -> value == null ? "" : value);
    }

    private ComboBox<ActionPlanId> plan(Offered offered) {
        Map<ActionPlanId, String> titles = offered.plans().stream()
                .collect(Collectors.toMap(
                        plan -> new ActionPlanId(plan.id()),
                        plan -> plan.content().title()));
        ComboBox<ActionPlanId> box = new ComboBox<>();
        box.setItems(offered.plans().stream()
                .map(plan -> new ActionPlanId(plan.id()))
                .toList());
        box.setItemLabelGenerator(plan -> titles.getOrDefault(plan, ""));
        box.setClearButtonVisible(true);
        return form.bind(box, AnswerFields.PLAN);
    }

    private CellRows<BudgetLine> budget(Block block, Offered offered, Wording words) {
        Map<String, String> costs = block.options().stream()
                .collect(Collectors.toMap(Option::key, option -> option.label(words.language())));
        List<String> kinds = block.options().stream().map(Option::key).toList();
        CellRows<BudgetLine> rows = new CellRows<>(
                        words, AnswerFields.BUDGET, BudgetLine.blank(), "application.budget.")
                .choice(BudgetLine.SOURCE, FundingSource.values())
                .oneOf(BudgetLine.COST, line -> kinds, cost -> costs.getOrDefault(cost, cost))
                .oneOf(
                        BudgetLine.MEASURE,
                        line -> List.copyOf(offered.measures().keySet()),
                        measure -> offered.measures().getOrDefault(measure, ""))
                .line(BudgetLine.PURPOSE)
                .amount(BudgetLine.AMOUNT)
                .wide();
        return form.bind(rows, AnswerFields.BUDGET);
    }

    Component component() {
        return component;
    }

    /** Whether half of the width is enough. */
    boolean isShort() {
        return EnumSet.of(BlockKind.NUMBER, BlockKind.AMOUNT, BlockKind.PLAN).contains(kind);
    }

    /** What stands in it. */
    Said said() {
        return form.content();
    }

    void show(Said said) {
        form.show(said);
    }

    /** Whether nothing in it is wrong; says so at the place where something is. */
    boolean validate() {
        return form.validate();
    }

    /** Runs after every change that the person makes. */
    void onChange(Runnable work) {
        form.onChange(work);
    }
}
