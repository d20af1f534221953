package no.usht.lifecycle;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.path.NodePath;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.usht.shared.EmailAddress;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of tenant files, with its findings in plain words. */
final class TenantFileSchema {

    /** One for all, since it does not change while the program runs. */
    private static final Supplier<Schema> SCHEMA = SingletonSupplier.of(TenantFileSchema::read);

    private static Schema read() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .build();
        Dialect dialect = Dialect.builder(Dialects.getDraft202012())
                .format(new MailFormat())
                .build();
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(dialect, builder -> builder.schemaRegistryConfig(config));
        // The copy inside the program: a folder from elsewhere can't loosen what the program relies on.
        try (InputStream source = TenantFileSchema.class.getResourceAsStream("schema.json")) {
            if (source == null) {
                throw new IllegalStateException("The schema of tenant files is missing from the program");
            }
            return registry.getSchema(source, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The schema's mail addresses are those that the forms take. */
    private static final class MailFormat implements Format {

        @Override
        public String getName() {
            return "idn-email";
        }

        @Override
        public boolean matches(ExecutionContext context, String value) {
            return EmailAddress.parse(value)
                    .map(EmailAddress::toString)
                    .filter(value::equals)
                    .isPresent();
        }
    }

    /**
     * A fault.
     *
     * @param pointer where, as a JSON pointer
     * @param reason what, in plain words, for whoever edits the file
     * @param code the same for the interface: a key of its texts, below {@code operator.fault}
     * @param arguments to be put into that text, the first the place that it is about, as a JSON pointer
     */
    record Finding(String pointer, String reason, String code, List<String> arguments) {

        Finding {
            arguments = List.copyOf(arguments);
        }

        Finding(String pointer, String reason, String code, Object... arguments) {
            this(
                    pointer,
                    reason,
                    code,
                    Stream.of(arguments).map(String::valueOf).toList());
        }
    }

    List<Finding> check(JsonNode content) {
        return SCHEMA.get().validate(content).stream().map(this::finding).toList();
    }

    private Finding finding(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String name = spoken(error.getInstanceLocation());
        return switch (error.getKeyword()) {
            case "required" -> {
                String missing =
                        error.getInstanceLocation().append(error.getProperty()).toString();
                yield new Finding(pointer, child(name, error.getProperty()) + " is missing", "missing", missing);
            }
            case "additionalProperties" -> {
                String unknown =
                        error.getInstanceLocation().append(error.getProperty()).toString();
                yield new Finding(
                        unknown, unknownProperty(child(name, error.getProperty()), error), "unknown", unknown);
            }
            case "type" ->
                new Finding(
                        pointer,
                        (name.isEmpty() ? "the file" : name) + " must be " + type(error),
                        error.getInstanceNode().isNull() ? "missing" : "form",
                        pointer);
            case "minimum", "maximum" -> {
                JsonNode range = around(error);
                yield new Finding(
                        pointer,
                        name + " must be between " + range.get("minimum") + " and " + range.get("maximum"),
                        "range",
                        pointer,
                        range.get("minimum"),
                        range.get("maximum"));
            }
            case "enum" ->
                new Finding(pointer, name + " must be one of " + listed(error.getSchemaNode()), "form", pointer);
            case "minItems" -> new Finding(pointer, name + " must have at least one entry", "noEntry", pointer);
            case "pattern", "format" ->
                new Finding(
                        pointer,
                        name + " must be " + around(error).path("title").asString(error.getMessage()),
                        "form",
                        pointer);
            default -> new Finding(pointer, name + ": " + error.getMessage(), "form", pointer);
        };
    }

    private String unknownProperty(String name, Error error) {
        String known = around(error).path("properties").propertyNames().stream().collect(Collectors.joining(", "));
        return name + " is not known here; known are " + known;
    }

    private String type(Error error) {
        JsonNode wanted = around(error);
        String was = error.getInstanceNode().isNull() ? ", but nothing stands there" : "";
        return switch (wanted.path("type").asString()) {
                    case "string" -> wanted.path("title").asString("text in quotes");
                    case "integer" -> "a whole number";
                    case "array" -> "a list";
                    default -> "a group of named values";
                }
                + was;
    }

    /** The part of the schema that the violated keyword stands in. */
    private JsonNode around(Error error) {
        NodePath part = error.getSchemaLocation().getFragment().getParent();
        JsonNode node = SCHEMA.get().getSchemaNode();
        for (int i = 0; i < part.getNameCount(); i++) {
            node = part.getElement(i) instanceof Integer index ? node.path(index) : node.path(part.getName(i));
        }
        return node;
    }

    private static String listed(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.joining(", "));
    }

    /** Such as {@code hosts[2].from}, with entries counted from 1. */
    private static String spoken(NodePath path) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            if (path.getElement(i) instanceof Integer index) {
                name.append('[').append(index + 1).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(path.getName(i));
            }
        }
        return name.toString();
    }

    private static String child(String parent, String name) {
        return parent.isEmpty() ? name : parent + "." + name;
    }
}
