package no.usht.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A YAML text as JSON that remembers the line of each value, so that a fault can be told with its place. */
final class LocatedYaml {

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    /** Far deeper and more than a centre needs; each level more is a call within a call. */
    private static final int MOST_LEVELS = 50;

    private static final int MOST_VALUES = 20_000;
    private static final int MOST_DIGITS = 18;
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable JsonNode content;
    private int values;

    private LocatedYaml() {}

    /** A fault of the YAML itself. */
    record Fault(int line, String reason) {}

    static LocatedYaml parse(String text) {
        LocatedYaml yaml = new LocatedYaml();
        try {
            if (!yaml.isShallow(text)) {
                return yaml;
            }
            yaml.content = new Compose(SETTINGS)
                    .composeString(text)
                    .map(root -> yaml.toJson(root, ""))
                    .orElse(null);
            if (yaml.content == null) {
                yaml.faults.add(new Fault(1, "the file is empty"));
            }
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(LocatedYaml::line).orElse(1);
            yaml.faults.add(new Fault(line, "not valid YAML: " + e.getProblem()));
        } catch (ReaderException e) {
            int line = 1
                    + (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(letter -> letter == '\n')
                            .count();
            yaml.faults.add(new Fault(
                    line,
                    "not valid YAML: a character that may not stand in a text (U+%04X)".formatted(e.getCodePoint())));
        } catch (YamlEngineException e) {
            yaml.faults.add(new Fault(1, "not valid YAML: " + e.getMessage()));
        }
        return yaml;
    }

    /** Whether it can be composed at all: asked of the events one by one, since composing calls itself for each level. */
    private boolean isShallow(String text) {
        int level = 0;
        for (Event event : new Parse(SETTINGS).parseString(text)) {
            if (event instanceof CollectionStartEvent && ++level > MOST_LEVELS) {
                int line = event.getStartMark().map(LocatedYaml::line).orElse(1);
                faults.add(new Fault(line, "values within values, more than " + MOST_LEVELS + " levels deep"));
                return false;
            }
            if (event instanceof CollectionEndEvent) {
                level--;
            }
        }
        return true;
    }

    /** The text as JSON, null where it is empty or no YAML. */
    @Nullable
    JsonNode content() {
        return content;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Line of the value at that JSON pointer, or of the nearest value around it. */
    int line(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            Integer line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return lines.getOrDefault("", 1);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int line(Node node) {
        return node.getStartMark().map(LocatedYaml::line).orElse(1);
    }

    private JsonNode toJson(Node node, String pointer) {
        lines.putIfAbsent(pointer, line(node));
        if (node.isRecursive()) {
            // Going on would never end.
            faults.add(new Fault(line(node), "a value may not contain itself"));
            return JSON.nullNode();
        }
        if (++values > MOST_VALUES) {
            // A few lines of aliases to aliases stand for more values than there is room for.
            if (values == MOST_VALUES + 1) {
                faults.add(new Fault(line(node), "more than " + MOST_VALUES + " values, aliases counted each time"));
            }
            return JSON.nullNode();
        }
        return switch (node) {
            case MappingNode mapping -> toObject(mapping, pointer);
            case SequenceNode sequence -> toArray(sequence, pointer);
            case ScalarNode scalar -> toValue(scalar);
            default -> throw new IllegalStateException("Unknown kind of YAML node: " + node.getNodeType());
        };
    }

    private ObjectNode toObject(MappingNode mapping, String pointer) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple entry : mapping.getValue()) {
            if (values > MOST_VALUES) {
                break;
            }
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                faults.add(new Fault(line(entry.getKeyNode()), "a name must be plain text"));
                continue;
            }
            String name = PlainText.of(key.getValue());
            if (object.has(name)) {
                faults.add(new Fault(line(key), "'" + name + "' is given twice"));
                continue;
            }
            String child = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            lines.put(child, line(key));
            object.set(name, toJson(entry.getValueNode(), child));
        }
        return object;
    }

    private ArrayNode toArray(SequenceNode sequence, String pointer) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
            if (values > MOST_VALUES) {
                break;
            }
            array.add(toJson(item, pointer + "/" + array.size()));
        }
        return array;
    }

    /** Whatever is not plainly a number, true, false or nothing stays text, and gets the fault that it deserves. */
    private static JsonNode toValue(ScalarNode scalar) {
        String text = PlainText.of(scalar.getValue());
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT) && text.length() <= MOST_DIGITS && text.matches("-?[0-9]+")) {
            long number = Long.parseLong(text);
            return (int) number == number ? JSON.numberNode((int) number) : JSON.numberNode(number);
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        return JSON.stringNode(text);
    }
}
