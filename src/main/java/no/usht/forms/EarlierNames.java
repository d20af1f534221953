package no.usht.forms;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.shared.NameKey;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.uikit.FieldTexts;
import org.jspecify.annotations.Nullable;

/** The names that a field of the editor offers; read once, when they are first asked for, and not at each key pressed. */
public final class EarlierNames {

    private static final int MOST = 50;

    private final Supplier<List<String>> source;
    private final Set<NameKey> takenOut = new HashSet<>();
    private @Nullable List<String> names;

    /** @param source all names, in the order in which they are offered */
    public EarlierNames(Supplier<List<String>> source) {
        this.source = source;
    }

    /** Those that contain what is typed. */
    public Stream<String> containing(String typed) {
        return NameKey.containing(names(), typed).stream()
                .filter(name -> !isCorrected(name, typed))
                .limit(MOST);
    }

    /** The browser takes what is offered for what is typed if only case differs. */
    private boolean isCorrected(String name, String typed) {
        return name.equalsIgnoreCase(typed.strip())
                && !name.equals(typed.strip())
                && takenOut.contains(NameKey.of(name));
    }

    /** Whoever takes a name out may do so to write it otherwise. */
    public void takeOut(Set<String> gone) {
        gone.stream().map(NameKey::of).forEach(takenOut::add);
    }

    /** The chosen names and the one that is typed, which is written as earlier unless it has just been taken out. */
    public Set<String> with(Set<String> chosen, String typed) {
        String name = PlainText.line(typed);
        Stream<String> earlier = takenOut.contains(NameKey.of(name)) ? Stream.empty() : names().stream();
        Set<String> more = new HashSet<>(chosen);
        more.addAll(NameKey.asKnown(
                List.of(name), Stream.concat(chosen.stream(), earlier).toList()));
        return more;
    }

    /** A field for one name, which offers the earlier ones. */
    static ComboBox<String> line(Wording words, Field<?, ?> what, Supplier<List<String>> names) {
        EarlierNames earlier = new EarlierNames(names);
        ComboBox<String> field = new ComboBox<>(words.label(what));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> field.setValue(event.getDetail()));
        field.setItems(query -> earlier.containing(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return field;
    }

    /** A field for several names, which offers the earlier ones. */
    static MultiSelectComboBox<String> field(Wording words, Field<?, ?> what, Supplier<List<String>> names) {
        EarlierNames earlier = new EarlierNames(names);
        MultiSelectComboBox<String> field = FieldTexts.norwegian(new MultiSelectComboBox<>(words.label(what)));
        field.setHelperText(words.text("forms.names.help"));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(event -> field.setValue(earlier.with(field.getValue(), event.getDetail())));
        field.addSelectionListener(event -> {
            if (event.isFromClient()) {
                earlier.takeOut(event.getRemovedSelection());
            }
        });
        field.setItems(query -> earlier.containing(query.getFilter().orElse(""))
                .sorted(Norwegian.alphabetical())
                .skip(query.getOffset())
                .limit(query.getLimit()));
        return field;
    }

    private List<String> names() {
        List<String> read = names;
        if (read == null) {
            read = source.get();
            names = read;
        }
        return read;
    }
}
