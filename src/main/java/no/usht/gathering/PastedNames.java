package no.usht.gathering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.gathering.Participations.Expected;
import no.usht.gathering.Participations.Pasted;
import no.usht.shared.NameKey;
import org.springframework.stereotype.Component;

/** Finds out whom pasted lines mean, each a name or an address, among those who are expected and then among all. */
@Component
class PastedNames {

    private final ParticipantTexts texts;

    PastedNames(ParticipantTexts texts) {
        this.texts = texts;
    }

    /** Somebody whom a line may mean. */
    record Candidate(ParticipantId id, String name, String email) {}

    /** Of several of a name nobody is taken by guess. */
    Pasted among(List<Expected> expected, List<String> lines) {
        Map<Object, List<Expected>> here =
                expected.stream().collect(Collectors.groupingBy(each -> NameKey.of(each.name())));
        Map<Object, List<Candidate>> all = candidates(lines).stream()
                .flatMap(each -> Stream.of(
                        Map.entry((Object) NameKey.of(each.name()), each),
                        Map.entry((Object) lower(each.email()), each)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Map<ParticipantId, String> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String line : lines) {
            NameKey key = NameKey.of(line);
            List<Expected> meant = here.getOrDefault(key, List.of());
            List<Candidate> known = all.getOrDefault(key, all.getOrDefault(lower(line), List.of()));
            if (meant.size() == 1) {
                found.put(meant.getFirst().id(), meant.getFirst().name());
            } else if (meant.isEmpty() && known.size() == 1) {
                found.put(known.getFirst().id(), known.getFirst().name());
            } else {
                unknown.add(line);
            }
        }
        return new Pasted(found, unknown);
    }

    /** Those whom the database finds by the address, or by the name without what says nothing in it. */
    private List<Candidate> candidates(List<String> lines) {
        Set<String> addresses = lines.stream().map(PastedNames::lower).collect(Collectors.toSet());
        Set<String> names = lines.stream()
                .flatMap(line -> Stream.of(NameKey.of(line).value(), lower(line).replaceAll("[-\\s.'’]", "")))
                .collect(Collectors.toSet());
        return lines.isEmpty() ? List.of() : texts.meant(addresses, names);
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
