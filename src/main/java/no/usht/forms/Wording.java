package no.usht.forms;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.content.Problem;
import no.usht.content.Said;
import no.usht.keeping.OthersChange;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.uikit.Texts;

/** Puts what records consist of into the reader's words. */
public final class Wording {

    private final Component at;
    private final Names names;

    /** What only a kind of record knows to put into words, such as the id of another record. */
    @FunctionalInterface
    public interface Names {

        /** The words for a value of that field; empty for one that needs no knowledge. */
        Optional<String> of(Field<?, ?> field, Object value);
    }

    /** For records of plain text, numbers, days and constants. */
    public Wording(Component at) {
        this(at, (field, value) -> Optional.empty());
    }

    /** For records that refer to others. */
    public Wording(Component at, Names names) {
        this.at = at;
        this.names = names;
    }

    /** The text of that key in the reader's language form. */
    public String text(String key, Object... arguments) {
        return at.getTranslation(key, arguments);
    }

    /** The reader's language form. */
    public Language language() {
        return Texts.language();
    }

    /** What people call that field. */
    public String label(Field<?, ?> field) {
        return text(field.labelKey());
    }

    /** The label within a sentence. */
    public String lowerLabel(Field<?, ?> field) {
        return lower(label(field));
    }

    /** What people call that constant. */
    public String label(Enum<?> constant) {
        return Texts.label(at, constant);
    }

    /** What is wrong, in a sentence. */
    public String of(Problem problem) {
        return text(
                problem.key(), problem.arguments().stream().map(this::argument).toArray());
    }

    /** All that is wrong. */
    public String of(List<Problem> problems) {
        return problems.stream().map(this::of).collect(Collectors.joining(" "));
    }

    /** A number as it is, because a formatted year would get a space. */
    private String argument(Object argument) {
        return names.of(NO_FIELD, argument).orElseGet(() -> String.valueOf(argument));
    }

    private static final Field<Object, ?> NO_FIELD = Field.told("", json -> Optional.empty());

    /** One value of a field. */
    public String of(Field<?, ?> field, Object value) {
        return names.of(field, value).orElseGet(() -> switch (value) {
            case LocalDate date -> Norwegian.date(date);
            case LocalDateTime moment -> Norwegian.dateTime(moment);
            case Enum<?> constant -> label(constant);
            case BigDecimal number -> Norwegian.number(number);
            case Long amount -> field.isInOre() ? Norwegian.ore(amount) : Norwegian.kroner(amount);
            case Said said -> text(said.key(), said.arguments().toArray());
            case Boolean yes -> text(yes ? "forms.words.yes" : "forms.words.no");
            default -> String.valueOf(value);
        });
    }

    /** All values of a field; empty if there is none. */
    public String of(Field<?, ?> field, List<?> values) {
        return String.join("; ", each(field, values));
    }

    /** Each of them: as people put them in order, or by the alphabet, as the database knows no order of them. */
    public List<String> each(Field<?, ?> field, List<?> values) {
        Stream<String> each = values.stream().map(value -> of(field, value));
        return (field.isInOrder() ? each : each.sorted(Norwegian.alphabetical())).toList();
    }

    /** What stands in a field of that content; empty if nothing does. */
    public <C> String of(C content, Field<C, ?> field) {
        return of(field, field.values(content));
    }

    /** Such as Test Testesen endret mål og periode 5. juni 2026 kl. 10.42. */
    public String of(OthersChange change) {
        String fields =
                Norwegian.list(change.fields().stream().map(this::lowerLabel).toList());
        return text(
                fields.isEmpty() ? "forms.words.changedSomething" : "forms.words.changed",
                person(change.person()),
                Norwegian.dateTime(change.at()),
                fields);
    }

    /** Who did something; the system where nobody did. */
    public String person(Optional<String> person) {
        return person.orElseGet(() -> text("forms.words.system"));
    }

    /** Words within a sentence. */
    public static String lower(String label) {
        return label.isEmpty()
                ? label
                : label.substring(0, 1).toLowerCase(Texts.language().locale()) + label.substring(1);
    }
}
