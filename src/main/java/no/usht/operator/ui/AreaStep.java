package no.usht.operator.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import no.usht.operator.NewCentre;

/** Which municipalities the new centre serves. */
final class AreaStep extends CentreStepForm {

    private final AreaFields fields;

    AreaStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
        super(words, shown, keep);
        LocalDate from = shown.host().from();
        fields = new AreaFields(
                words,
                null,
                tools.life().definitions(),
                shown.area(),
                shown.host().municipality(),
                () -> from == null ? tools.today() : from,
                this::keepNow);
        add(fields);
    }

    @Override
    boolean isComplete() {
        return fields.isComplete();
    }

    @Override
    NewCentre read(NewCentre before) {
        return before.serving(fields.chosen());
    }
}
