package no.usht.operator.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import no.usht.operator.NewCentre;

/** Which municipalities the new centre serves. */
final class AreaStep extends CentreStepForm {

    private final AreaFields area;

    AreaStep(OperatorTools tools, Words words, NewCentre shown, SerializableConsumer<NewCentre> keep) {
        super(tools, words, shown, keep);
        LocalDate from = shown.host().from();
        area = new AreaFields(
                words,
                null,
                tools.life().definitions(),
                shown.area(),
                shown.host().municipality(),
                () -> from == null ? tools.today() : from,
                this::keepNow);
        add(area);
    }

    @Override
    boolean isComplete() {
        return area.isComplete();
    }

    @Override
    NewCentre read() {
        return shown().serving(area.chosen());
    }
}
