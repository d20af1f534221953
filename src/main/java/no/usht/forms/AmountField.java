package no.usht.forms;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import no.usht.content.Field;
import no.usht.content.Problem;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;

/** Money as people write it, in whole kroner or in øre as its field says. A field for numbers forgets what it can't make out. */
public final class AmountField extends TextField implements Unreadable {

    private final Field<?, @Nullable Long> of;

    public AmountField(Wording words, Field<?, @Nullable Long> of) {
        super(words.label(of));
        this.of = of;
        setSuffixComponent(new Span("kr"));
        getElement().executeJs("this.inputElement.inputMode = $0", of.isInOre() ? "decimal" : "numeric");
    }

    /** How an amount stands in it. */
    public String written(@Nullable Long amount) {
        return amount == null ? "" : of.isInOre() ? Norwegian.decimals(amount) : Norwegian.number(amount);
    }

    /** The amount that is written so; null for none, or for what is none. */
    public @Nullable Long read(String written) {
        Optional<Long> read = of.isInOre() ? Kroner.parseOre(written) : Kroner.parse(written);
        return read.orElse(null);
    }

    /** Whether there stands something that is no amount. */
    public boolean isUnreadable() {
        return !getValue().isBlank() && read(getValue()) == null;
    }

    /** Translation key of the sentence that says how an amount is written. */
    public String unreadableKey() {
        return of.isInOre() ? "forms.amount.unreadableOre" : "forms.amount.unreadable";
    }

    @Override
    public List<Problem> unreadable() {
        return isUnreadable() ? List.of(Problem.of(of, unreadableKey())) : List.of();
    }
}
