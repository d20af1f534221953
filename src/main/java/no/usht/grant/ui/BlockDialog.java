package no.usht.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import no.usht.forms.CellRows;
import no.usht.forms.Choices;
import no.usht.forms.Form;
import no.usht.forms.Wording;
import no.usht.grant.Block;
import no.usht.grant.BlockKind;
import no.usht.grant.BlockRecord;
import no.usht.grant.BlockRules;
import no.usht.grant.Condition;
import no.usht.grant.Option;
import no.usht.uikit.FormRows;

/** One block of a form. */
final class BlockDialog extends Dialog {

    private final transient Form<Block> form;
    private final transient Consumer<Block> done;

    /**
     * A dialog that is still to be opened.
     *
     * @param before the blocks that stand before it
     * @param isNew only then its kind is chosen: answers are of one kind
     * @param done is given the block once nothing is wrong with it
     */
    BlockDialog(Wording of, Block block, List<Block> before, boolean isNew, Consumer<Block> done) {
        this.done = done;
        Wording words = new Wording(this, (field, value) -> switch (value) {
            case Condition condition -> GrantWords.condition(condition, before, of);
            default -> Optional.empty();
        });
        form = new Form<>(words, BlockRecord.FIELDS, block, typed -> BlockRules.broken(typed, before));
        setHeaderTitle(of.text(isNew ? "grant.form.add" : "grant.form.change.title"));
        setWidth("min(46rem, 100%)");
        setCloseOnOutsideClick(false);
        TextField label = form.line(BlockRecord.LABEL_NB);
        ComboBox<BlockKind> kind = form.choice(BlockRecord.KIND, BlockKind.values());
        kind.setReadOnly(!isNew);
        IntegerField limit = form.number(BlockRecord.LIMIT);
        limit.setHelperText(of.text("grant.block.limitHelp"));
        CellRows<Option> options = form.bind(
                new CellRows<>(words, BlockRecord.OPTIONS, Option.blank(), "grant.option.")
                        .line(Option.NB)
                        .line(Option.NN)
                        .wide(),
                BlockRecord.OPTIONS);
        options.setLabel(words.label(BlockRecord.OPTIONS));
        ComboBox<Choices.Choice<Condition>> shownWhen = new Choices<>(form).oneOf(BlockRecord.SHOWN_WHEN);
        shownWhen.setItems(before.stream()
                .flatMap(other -> other.conditions().stream())
                .map(condition -> new Choices.Choice<>(condition, words.of(BlockRecord.SHOWN_WHEN, condition)))
                .toList());
        shownWhen.setHelperText(of.text("grant.block.shownWhenHelp"));
        add(FormRows.of(
                List.of(label, form.line(BlockRecord.LABEL_NN)),
                List.of(form.text(BlockRecord.HELP_NB), form.text(BlockRecord.HELP_NN)),
                List.of(kind, limit),
                List.of(options),
                List.of(form.flag(BlockRecord.REQUIRED)),
                List.of(shownWhen)));
        Runnable suit = () -> {
            BlockKind chosen = kind.getValue();
            limit.setVisible(chosen != null && chosen.hasLimit());
            options.setVisible(chosen != null && chosen.hasOptions());
        };
        kind.addValueChangeListener(change -> suit.run());
        Button save = new Button(of.text("grant.form.done"), click -> take());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(of.text("pages.cancel"), click -> close()), save);
        form.show(block);
        suit.run();
        label.focus();
    }

    private void take() {
        if (!form.validate()) {
            form.focusFirstWrong();
            return;
        }
        close();
        done.accept(form.content().tidied());
    }
}
