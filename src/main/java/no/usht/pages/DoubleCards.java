package no.usht.pages;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.forms.Wording;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Saved;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.CancelFirst;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;

/** Records that seem to be one, a card for each of those, and a button that makes one of them. */
public final class DoubleCards<C> extends Div {

    private final Editing<C> of;
    private final RecordKind<C> kind;
    private final Wording words;
    private final Supplier<List<List<Saved<C>>>> doubles;
    private final Merging<C> merging;

    /**
     * How several are made one.
     *
     * @param told the fields by which people tell them from each other, besides the title
     * @param textKey translation key of what is asked before; mentions the one that stays and the others
     */
    public record Merging<C>(List<Field<C, ?>> told, String textKey, Merge<UUID> merge) {

        /** By a service that takes ids of that type. */
        public static <C, I> Merging<C> of(
                List<Field<C, ?>> told, String textKey, Function<UUID, I> type, Merge<I> merge) {
            return new Merging<>(
                    told,
                    textKey,
                    (id, version, others) -> merge.merge(
                            type.apply(id),
                            version,
                            others.entrySet().stream()
                                    .collect(Collectors.toMap(
                                            other -> type.apply(other.getKey()), Map.Entry::getValue))));
        }
    }

    /** Makes one of several: the first, and the others with the versions that the person has seen. */
    @FunctionalInterface
    public interface Merge<I> {
        void merge(I id, int version, Map<I, Integer> others);
    }

    DoubleCards(Editing<C> of, Wording words, Supplier<List<List<Saved<C>>>> doubles, Merging<C> merging) {
        this.of = of;
        this.kind = of.kind();
        this.words = words;
        this.doubles = doubles;
        this.merging = merging;
        addClassName("usht-stack");
        show();
    }

    private void show() {
        removeAll();
        List<List<Saved<C>>> groups = doubles.get();
        if (groups.isEmpty()) {
            add(new EmptyState(words.text("pages.doubles.none"), words.text("pages.doubles.none.text")));
        }
        groups.forEach(group -> add(card(group)));
    }

    private Card card(List<Saved<C>> group) {
        String title = title(group.getFirst());
        DataTable table = new DataTable(title)
                .stacking()
                .captionHidden()
                .column(words.label(kind.fields().iterator().next()));
        merging.told().forEach(field -> table.column(words.label(field)));
        table.column(words.text("pages.choice"));
        for (Saved<C> each : group) {
            table.row(Stream.of(
                            Stream.of(Cell.link(
                                    title(each), Places.href(of.views().detail(), RecordAddress.id(each.id())))),
                            merging.told().stream().map(field -> Cell.text(words.of(each.content(), field))),
                            Stream.of(Cell.of(keeping(each, group))))
                    .flatMap(cells -> cells)
                    .toArray(Cell[]::new));
        }
        return new Card(title, table);
    }

    private Button keeping(Saved<C> kept, List<Saved<C>> group) {
        List<Saved<C>> others =
                group.stream().filter(each -> !each.equals(kept)).toList();
        String heading = words.text("pages.doubles.merge.title", title(kept));
        Button merge = new Button(words.text("pages.doubles.merge"), click -> {
            String gone = Norwegian.list(
                    others.stream().map(each -> "«" + title(each) + "»").toList());
            CancelFirst.open(
                    new ConfirmDialog(
                            heading,
                            words.text(merging.textKey(), title(kept), gone),
                            words.text("pages.doubles.merge"),
                            confirmed -> Attempt.at(() -> merge(kept, others), words, this::showAgain)),
                    words.text("pages.cancel"));
        });
        merge.setAriaLabel(heading);
        merge.addThemeVariants(ButtonVariant.TERTIARY);
        return merge;
    }

    private void merge(Saved<C> kept, List<Saved<C>> others) {
        merging.merge()
                .merge(kept.id(), kept.version(), others.stream().collect(Collectors.toMap(Saved::id, Saved::version)));
        Notices.saved(words.text("pages.doubles.merged", title(kept)));
        showAgain();
    }

    private String title(Saved<C> record) {
        return kind.title(record.content());
    }

    private void showAgain() {
        show();
        KeptFocus.in(this);
    }
}
