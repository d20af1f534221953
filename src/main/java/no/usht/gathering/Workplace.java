package no.usht.gathering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.usht.shared.PlainText;

/** What kind of place somebody works at. */
public enum Workplace {
    NURSING_HOME("sykehjem", "sjukeheim", "institusjon", "omsorgssenter", "aldershjem", "aldersheim", "helsehus"),
    HOME_SERVICE("hjemmet", "heimet", "hjemmesyk", "heimesjuk", "hjemmebas", "heimebas", "hjemmeh", "heimeh"),
    ASSISTED_LIVING("bolig", "bustad", "omsorgsbolig", "omsorgsbustad", "bofell", "bufell", "tilrettelagte"),
    REHABILITATION("rehab", "habiliter"),
    MEDICAL_SERVICE("lege", "fastlege"),
    ADMINISTRATION("kommunens admin", "admin", "rådhus", "stab"),
    HOSPITAL("sykehus", "sjukehus", "helseforetak", "spesialist"),
    EDUCATION("utdann", "høgskol", "høgskul", "høyskol", "universitet", "skole", "skule"),
    VOLUNTEERS("frivil", "pårør"),
    OTHER("annet", "anna", "andre");

    private final Pattern beginnings;

    Workplace(String... beginnings) {
        this.beginnings = Pattern.compile(String.join("|", beginnings));
    }

    /** The kind that people mean by that word, in either language form and whatever its ending. */
    public static Optional<Workplace> called(String typed) {
        String word = PlainText.line(typed).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.beginnings.matcher(word).lookingAt())
                .findFirst();
    }
}
