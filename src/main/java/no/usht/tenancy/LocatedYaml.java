package no.usht.tenancy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, Integer> lines = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable JsonNode content;

    private LocatedYaml() {}

    /** A fault of the YAML itself. */
    record Fault(int line, String reason) {}

    static LocatedYaml parse(String text) {
        LocatedYaml yaml = new LocatedYaml();
        try {
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
        } catch (YamlEngineException e) {
            yaml.faults.add(new Fault(1, "not valid YAML: " + e.getMessage()));
        }
        return yaml;
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
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                faults.add(new Fault(line(entry.getKeyNode()), "a name must be plain text"));
                continue;
            }
            String name = key.getValue();
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
            array.add(toJson(item, pointer + "/" + array.size()));
        }
        return array;
    }

    private static JsonNode toValue(ScalarNode scalar) {
        String text = PlainText.of(scalar.getValue());
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.INT)) {
            BigInteger number = new BigInteger(text);
            return number.bitLength() < Integer.SIZE ? JSON.numberNode(number.intValue()) : JSON.numberNode(number);
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        // .inf and .nan are no JSON; as text they get the fault that they deserve.
        if (tag.equals(Tag.FLOAT) && !text.contains(".inf") && !text.contains(".nan")) {
            return JSON.numberNode(new BigDecimal(text));
        }
        return JSON.stringNode(text);
    }
}
