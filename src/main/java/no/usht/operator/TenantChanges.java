package no.usht.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.operator.TenantChange.What;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells from two states of a centre, as the operator's log keeps them, what became different. */
public final class TenantChanges {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final List<TenantChange> changes = new ArrayList<>();

    private TenantChanges() {}

    /**
     * What differs; where there was no centre before, only where it came from, as all else is new.
     *
     * @param before state and description as JSON, null where there was none
     */
    public static List<TenantChange> between(@Nullable String before, @Nullable String after) {
        if (after == null) {
            return List.of();
        }
        TenantChanges found = new TenantChanges();
        if (before == null) {
            found.value(What.CAME_FROM, JsonNodeFactory.instance.objectNode(), JSON.readTree(after), "/came_from");
            return List.copyOf(found.changes);
        }
        found.compare(JSON.readTree(before), JSON.readTree(after));
        return List.copyOf(found.changes);
    }

    private void compare(JsonNode before, JsonNode after) {
        value(What.KEY, before, after, "/key");
        value(What.STATE, before, after, "/state");
        value(What.REASON, before, after, "/reason");
        value(What.SUCCESSOR, before, after, "/successor_key");
        value(What.CAME_FROM, before, after, "/came_from");
        if (text(after, "/successor_key").isEmpty()) {
            value(What.WENT_TO, before, after, "/went_to");
        }
        value(What.KEEP_UNTIL, before, after, "/keep_until");
        value(What.DELETION_ASKED_BY, before, after, "/deletion_asked_by");
        value(What.NAME_NB, before, after, "/definition/names/nb");
        value(What.NAME_NN, before, after, "/definition/names/nn");
        value(What.NAME_SE, before, after, "/definition/names/se");
        value(What.AREA_NAME, before, after, "/definition/area-name");
        hosts(before, after);
        ofHosts(before, after);
        area(before, after);
        value(What.LANGUAGE, before, after, "/definition/language");
        value(What.ACCENT, before, after, "/definition/accent");
        value(What.WEBSITE, before, after, "/definition/website");
    }

    private void value(What what, JsonNode before, JsonNode after, String pointer) {
        add(what, text(before, pointer), text(after, pointer));
    }

    /** What stands with a host: that of the last one, whoever it is, and of the others that were there before. */
    private void ofHosts(JsonNode before, JsonNode after) {
        ofHost(lastHost(before), lastHost(after));
        answering(after)
                .filter(host -> host.hasNonNull("to"))
                .forEach(host -> answering(before)
                        .filter(known -> known.hasNonNull("to") && isSame(known, host))
                        .forEach(known -> ofHost(known, host)));
    }

    private void ofHost(JsonNode before, JsonNode after) {
        value(What.SIGN_IN, before, after, "/sign-in/issuer");
        value(What.SIGN_IN_CLIENT, before, after, "/sign-in/client-id");
        value(What.SIGN_IN_SECRET, before, after, "/sign-in/has-secret");
        value(What.SIGN_IN_PERSON, before, after, "/sign-in/person-claim");
        value(What.SIGN_IN_ORGANISATION, before, after, "/sign-in/organisation-claim");
        value(What.CONTACT, before, after, "/contact");
        value(What.DECLARATION, before, after, "/accessibility-declaration");
    }

    private static boolean isSame(JsonNode host, JsonNode other) {
        return text(host, "/municipality").equals(text(other, "/municipality"))
                && text(host, "/from").equals(text(other, "/from"));
    }

    private void add(What what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new TenantChange(what, before, after));
        }
    }

    private void area(JsonNode before, JsonNode after) {
        Map<String, String> old = served(before);
        Map<String, String> now = served(after);
        Map<String, String> ends = lastDays(after);
        String gone = old.keySet().stream()
                .filter(code -> !now.containsKey(code))
                .map(code -> code + "/" + ends.getOrDefault(code, ""))
                .collect(Collectors.joining(" "));
        String added = now.entrySet().stream()
                .filter(part -> !old.containsKey(part.getKey()))
                .map(part -> part.getKey() + "/" + part.getValue())
                .collect(Collectors.joining(" "));
        add(What.AREA, gone, added);
    }

    /** Those that are served for good, and since when. */
    private static Map<String, String> served(JsonNode state) {
        return days(state, part -> !part.hasNonNull("to"), "/from");
    }

    private static Map<String, String> lastDays(JsonNode state) {
        return days(state, part -> part.hasNonNull("to"), "/to");
    }

    private static Map<String, String> days(JsonNode state, Predicate<JsonNode> which, String day) {
        Map<String, String> days = new TreeMap<>();
        state.at("/definition/area")
                .valueStream()
                .filter(which)
                .forEach(part -> days.merge(
                        text(part, "/code"), text(part, day), (one, other) -> one.compareTo(other) > 0 ? one : other));
        return days;
    }

    /** Only those that differ: a centre may have had many. */
    private void hosts(JsonNode before, JsonNode after) {
        List<String> old = hosts(before);
        List<String> now = hosts(after);
        add(
                What.HOSTS,
                old.stream().filter(line -> !now.contains(line)).collect(Collectors.joining("\n")),
                now.stream().filter(line -> !old.contains(line)).collect(Collectors.joining("\n")));
    }

    private static List<String> hosts(JsonNode state) {
        return state.at("/definition/hosts")
                .valueStream()
                .map(host -> String.join(
                        " ", text(host, "/kind"), text(host, "/from"), text(host, "/to"), text(host, "/name")))
                .toList();
    }

    private static Stream<JsonNode> answering(JsonNode state) {
        return state.at("/definition/hosts")
                .valueStream()
                .filter(host -> text(host, "/kind").equals("host"));
    }

    private static JsonNode lastHost(JsonNode state) {
        return answering(state)
                .filter(host -> !host.hasNonNull("to"))
                .findFirst()
                .orElse(JsonNodeFactory.instance.objectNode());
    }

    private static String text(JsonNode node, String pointer) {
        JsonNode value = node.at(pointer);
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }
}
