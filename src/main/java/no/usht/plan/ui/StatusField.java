package no.usht.plan.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.usht.content.Problem;
import no.usht.forms.MarkedCells;
import no.usht.forms.Wording;
import no.usht.plan.Light;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureStatus;
import no.usht.plan.Tertial;
import no.usht.uikit.CardGrid;

/** What is said of a measure for one tertial; what was said for the one before stands beside. */
final class StatusField extends CustomField<List<MeasureStatus>> implements MarkedCells {

    private final Wording words;
    private final Tertial tertial;
    private final RadioButtonGroup<Light> light = new RadioButtonGroup<>();
    private final TextArea reason;
    private final TextArea remedy;
    private final Div before = new Div();
    private List<MeasureStatus> others = List.of();
    private boolean presenting;
    private Runnable onTouch = () -> {};

    StatusField(Wording words, Tertial tertial) {
        super(List.of());
        this.words = words;
        this.tertial = tertial;
        light.setLabel(words.label(MeasureStatus.LIGHT));
        light.setItems(Light.values());
        light.setItemLabelGenerator(words::label);
        light.setManualValidation(true);
        reason = area(words.label(MeasureStatus.REASON), words.text("plan.status.reason.help"));
        remedy = area(words.label(MeasureStatus.REMEDY), words.text("plan.status.remedy.help"));
        light.addValueChangeListener(change -> update());
        reason.addValueChangeListener(change -> update());
        remedy.addValueChangeListener(change -> update());
        Div typed = new Div(light, reason, remedy);
        typed.addClassName("usht-stack");
        before.addClassName("usht-aside");
        add(new CardGrid(CardGrid.Columns.MAIN_AND_SIDE, typed, before));
    }

    private static TextArea area(String label, String help) {
        TextArea area = new TextArea(label);
        area.setHelperText(help);
        area.setMinRows(3);
        area.setWidthFull();
        area.setManualValidation(true);
        return area;
    }

    private void update() {
        if (!presenting) {
            updateValue();
            onTouch.run();
        }
    }

    @Override
    protected List<MeasureStatus> generateModelValue() {
        MeasureStatus known = others.stream()
                .filter(status -> status.tertial() == tertial)
                .findFirst()
                .orElseGet(() -> MeasureStatus.blank(tertial));
        return MeasureContent.empty()
                .withStatuses(others)
                .saying(known.with(said ->
                        said.light(light.getValue()).reason(reason.getValue()).remedy(remedy.getValue())))
                .statuses();
    }

    @Override
    protected void setPresentationValue(List<MeasureStatus> value) {
        presenting = true;
        try {
            others = value;
            MeasureStatus said = of(tertial).orElseGet(() -> MeasureStatus.blank(tertial));
            light.setValue(said.light());
            reason.setValue(said.reason());
            remedy.setValue(said.remedy());
            showBefore();
        } finally {
            presenting = false;
        }
    }

    private Optional<MeasureStatus> of(Tertial which) {
        return others.stream().filter(status -> status.tertial() == which).findFirst();
    }

    private void showBefore() {
        before.removeAll();
        tertial.before().ifPresent(earlier -> {
            Paragraph name = new Paragraph(words.text("plan.status.before", words.label(earlier)));
            name.addClassName("usht-caption");
            before.add(name);
            of(earlier)
                    .ifPresentOrElse(
                            said -> {
                                before.add(new Div(
                                        PlanTags.of(Objects.requireNonNullElse(said.light(), Light.GREEN), words)));
                                before.add(new Paragraph(said.reason()), new Paragraph(said.remedy()));
                            },
                            () -> before.add(new Paragraph(words.text("plan.status.none"))));
        });
    }

    @Override
    public void mark(List<Problem> problems, Function<Problem, String> sentence) {
        int row = generateModelValue().stream()
                .map(MeasureStatus::tertial)
                .toList()
                .indexOf(tertial);
        mark(problems, row, MeasureStatus.LIGHT.labelKey(), sentence, text -> {
            light.setErrorMessage(text);
            light.setInvalid(!text.isEmpty());
        });
        mark(problems, row, MeasureStatus.REASON.labelKey(), sentence, text -> {
            reason.setErrorMessage(text);
            reason.setInvalid(!text.isEmpty());
        });
        mark(problems, row, MeasureStatus.REMEDY.labelKey(), sentence, text -> {
            remedy.setErrorMessage(text);
            remedy.setInvalid(!text.isEmpty());
        });
    }

    private static void mark(
            List<Problem> problems, int row, String cell, Function<Problem, String> sentence, Consumer<String> show) {
        show.accept(problems.stream()
                .filter(problem -> problem.row() == row && problem.cells().contains(cell))
                .map(sentence)
                .findFirst()
                .orElse(""));
    }

    @Override
    public boolean focusFirstMarked() {
        if (light.isInvalid()) {
            light.getElement().callJsFunction("focus");
        } else if (reason.isInvalid()) {
            reason.focus();
        } else if (remedy.isInvalid()) {
            remedy.focus();
        } else {
            return false;
        }
        return true;
    }

    @Override
    public void onTouch(Runnable work) {
        onTouch = work;
    }
}
