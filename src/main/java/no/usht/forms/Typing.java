package no.usht.forms;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/** When fields for text tell what is typed. */
final class Typing {

    /** Milliseconds without a key pressed after which the draft is kept. */
    private static final int PAUSE = 1000;

    private Typing() {}

    /**
     * The field tells its value when it is left, which is before a click on anything else is told, and in a pause.
     *
     * <p>Not {@code ValueChangeMode.LAZY}: where the browser reports one change as several inputs, as it does for pasted
     * lines, and the field is left before the pause is over, Vaadin's client drops the value
     * (vaadin/flow-components#6265).
     */
    static <F extends TextFieldBase<F, String>> F told(F field) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().executeJs("""
                        let pause;
                        this.addEventListener('input', () => {
                          clearTimeout(pause);
                          pause = setTimeout(() => this.dispatchEvent(new CustomEvent('change')), $0);
                        });
                        this.addEventListener('change', () => clearTimeout(pause));
                        """, PAUSE);
        return field;
    }
}
