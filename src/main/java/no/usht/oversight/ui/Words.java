package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import no.usht.shared.Norwegian;

/** Sentences about numbers. */
final class Words {

    private Words() {}

    /** A number inside a sentence: in words up to twelve. */
    static String number(Component owner, long number) {
        List<String> words = List.of(owner.getTranslation("oversight.numerals").split(","));
        return number < words.size() ? words.get((int) number) : Norwegian.number(number);
    }

    /** A sentence for none, for one, or for several; the key ends with a dot. */
    static String count(Component owner, String key, long number, Object... more) {
        return sentence(owner, key, number, number(owner, number), more);
    }

    /** The same with the number in digits. */
    static String digits(Component owner, String key, long number, Object... more) {
        return sentence(owner, key, number, Norwegian.number(number), more);
    }

    private static String sentence(Component owner, String key, long number, String written, Object... more) {
        Object[] parameters = new Object[more.length + 1];
        parameters[0] = written;
        System.arraycopy(more, 0, parameters, 1, more.length);
        return owner.getTranslation(key + (number == 0 ? "none" : number == 1 ? "one" : "many"), parameters);
    }

    /** Such as 61,2 mill., or the whole amount where that is less than a million. */
    static String amount(long kroner) {
        return kroner < 1_000_000 ? Norwegian.number(kroner) : Norwegian.number(kroner / 1_000_000.0, 1);
    }

    static String amountUnit(Component owner, long kroner) {
        return owner.getTranslation(kroner < 1_000_000 ? "oversight.kroner" : "oversight.millions");
    }
}
