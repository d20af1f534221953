package no.usht.grant.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import no.usht.forms.Wording;
import no.usht.grant.Block;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.MoveButtons;

/** The blocks of a form in their order: each is changed in a dialog, moved and taken away. */
final class BlocksField extends CustomField<List<Block>> {

    private final transient Wording words;
    private final Div rows = new Div();
    private final Button add;
    private final transient MoveButtons<String> moves = new MoveButtons<>(this::move);
    private List<Block> blocks = List.of();

    BlocksField(Wording words) {
        super(List.of());
        this.words = words;
        setWidthFull();
        add = new Button(
                words.text("grant.form.add"),
                click -> new BlockDialog(words, Block.blank(), blocks, true, block -> {
                            List<Block> more = new ArrayList<>(blocks);
                            more.add(block);
                            change(more);
                        })
                        .open());
        Div all = new Div(rows, add, moves.status());
        all.setWidthFull();
        all.addClassName("usht-stack");
        add(all);
    }

    @Override
    protected List<Block> generateModelValue() {
        return blocks;
    }

    @Override
    protected void setPresentationValue(List<Block> value) {
        blocks = List.copyOf(value);
        draw();
    }

    private void change(List<Block> changed) {
        blocks = List.copyOf(changed);
        draw();
        updateValue();
    }

    private void draw() {
        rows.removeAll();
        if (blocks.isEmpty()) {
            rows.setText(words.text("grant.form.none"));
            return;
        }
        DataTable table = new DataTable(words.text("grant.form.blocks"))
                .stacking()
                .captionHidden()
                .column(words.text("grant.block.question"))
                .column(words.text("grant.block.kind"))
                .column(words.text("grant.block.required"))
                .column(words.text("grant.form.actions"));
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            table.row(
                    Cell.of(GrantWords.block(block, blocks, words)),
                    Cell.text(words.label(block.kind())),
                    Cell.text(words.text(block.required() ? "grant.block.yes" : "grant.block.no")),
                    Cell.of(buttons(block, at)));
        }
        rows.add(table);
    }

    private Div buttons(Block block, int at) {
        String name = block.label(words.language());
        Button change = new Button(
                words.text("grant.form.change"),
                click -> new BlockDialog(words, block, blocks.subList(0, at), false, changed -> replace(at, changed))
                        .open());
        change.setAriaLabel(words.text("grant.form.change.of", name));
        Button remove = new Button(words.text("grant.form.remove"), click -> remove(at));
        remove.setAriaLabel(words.text("grant.form.remove.of", name));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(change, moves.of(block.key(), name, at, blocks.size()), remove);
        buttons.addClassName("usht-nowrap");
        return buttons;
    }

    private void replace(int at, Block changed) {
        List<Block> others = new ArrayList<>(blocks);
        others.set(at, changed);
        change(others);
    }

    /** The button that had the focus is gone with its row. */
    private void remove(int at) {
        List<Block> fewer = new ArrayList<>(blocks);
        fewer.remove(at);
        change(fewer);
        add.focus();
    }

    private void move(String key, int step) {
        int from = blocks.stream().map(Block::key).toList().indexOf(key);
        List<Block> inOrder = new ArrayList<>(blocks);
        Block moved = inOrder.remove(from);
        inOrder.add(from + step, moved);
        change(inOrder);
        moves.moved(key, step, moved.label(words.language()), from + step, blocks.size());
    }
}
