package no.usht;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The objects that a Helm chart rendered. */
record RenderedChart(List<Node> objects) {

    static RenderedChart of(String rendered) {
        return new RenderedChart(StreamSupport.stream(yaml().loadAll(rendered).spliterator(), false)
                .filter(Objects::nonNull)
                .map(Node::new)
                .toList());
    }

    /** A parser that refuses duplicate keys: Kubernetes would keep one of the two without a word. */
    static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options));
    }

    List<String> kinds() {
        return objects.stream().map(object -> object.text("kind")).toList();
    }

    Node one(String kind, String name) {
        var found = objects.stream()
                .filter(object -> object.text("kind").equals(kind)
                        && object.text("metadata.name").equals(name))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("%d of %s %s among %s".formatted(found.size(), kind, name, kinds()));
        }
        return found.getFirst();
    }

    List<Node> pods() {
        return objects.stream()
                .filter(object -> object.has("spec.template.spec"))
                .map(object -> object.node("spec.template.spec"))
                .toList();
    }

    List<Node> containers() {
        return pods().stream().flatMap(pod -> containersOf(pod).stream()).toList();
    }

    static List<Node> containersOf(Node pod) {
        return Stream.of("initContainers", "containers")
                .filter(pod::has)
                .flatMap(path -> pod.list(path).stream())
                .toList();
    }

    /** A node of YAML; a path is keys with dots between them, a dot within a key escaped by a backslash. */
    record Node(Object content) {

        private static final Pattern DOT = Pattern.compile("(?<!\\\\)\\.");

        private @Nullable Object find(String path) {
            Object at = content;
            for (String key : DOT.split(path, -1)) {
                at = at instanceof Map<?, ?> map ? map.get(key.replace("\\.", ".")) : null;
            }
            return at;
        }

        Object value(String path) {
            var found = find(path);
            if (found == null) {
                throw new AssertionError("No " + path + " in " + content);
            }
            return found;
        }

        boolean has(String path) {
            return find(path) != null;
        }

        String text(String path) {
            return value(path).toString();
        }

        Node node(String path) {
            return new Node(value(path));
        }

        List<Node> list(String path) {
            return ((List<?>) value(path)).stream().map(Node::new).toList();
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> map() {
            return (Map<String, Object>) content;
        }

        String annotation(String name) {
            return text("metadata.annotations." + name.replace(".", "\\."));
        }
    }
}
