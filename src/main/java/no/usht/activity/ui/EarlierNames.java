package no.usht.activity.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import no.usht.activity.NameKey;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** The names that a field of the editor offers; read once, when they are first asked for, and not at each key pressed. */
final class EarlierNames {

    private static final int MOST = 50;

    private final Supplier<List<String>> source;
    private final Set<NameKey> takenOut = new HashSet<>();
    private @Nullable List<String> names;

    EarlierNames(Supplier<List<String>> source) {
        this.source = source;
    }

    /** Those that contain what is typed. */
    Stream<String> containing(String typed) {
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
    void takeOut(Set<String> gone) {
        gone.stream().map(NameKey::of).forEach(takenOut::add);
    }

    /** The chosen names and the one that is typed, which is written as earlier unless it has just been taken out. */
    Set<String> with(Set<String> chosen, String typed) {
        String name = PlainText.line(typed);
        Stream<String> earlier = takenOut.contains(NameKey.of(name)) ? Stream.empty() : names().stream();
        Set<String> more = new HashSet<>(chosen);
        more.addAll(NameKey.asKnown(
                List.of(name), Stream.concat(chosen.stream(), earlier).toList()));
        return more;
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
