package no.usht.lifecycle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.tenancy.CentreKey;

/** {@code tenants COMMAND [ARGUMENT...] [--option VALUE...]}, taken apart. */
record CommandLine(String command, List<String> arguments, Map<String, String> options) {

    private static final Set<String> WITHOUT_VALUE = Set.of("json", "over", "dry-run");
    private static final Set<String> WITH_VALUE = Set.of("folder", "to", "as", "by", "reason", "sign-in");

    /** Not such a command, or not its options. */
    static class UsageException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static CommandLine of(String[] args) {
        List<String> arguments = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 1; i < args.length; i++) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (name.isEmpty()) {
                arguments.add(args[i]);
            } else if (WITHOUT_VALUE.contains(name)) {
                options.put(name, "");
            } else if (WITH_VALUE.contains(name) && i + 1 < args.length) {
                options.put(name, args[++i]);
            } else if (WITH_VALUE.contains(name)) {
                throw new UsageException("--" + name + " needs a value");
            } else {
                throw new UsageException("no option '--" + name + "'");
            }
        }
        String command = arguments.isEmpty() ? "help" : arguments.removeFirst();
        return new CommandLine(command, List.copyOf(arguments), Map.copyOf(options));
    }

    boolean asJson() {
        return has("json");
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    String option(String name, String otherwise) {
        return options.getOrDefault(name, otherwise);
    }

    String argument(int position, String name) {
        if (arguments.size() <= position) {
            throw new UsageException("tenants " + command + " needs " + name);
        }
        return arguments.get(position);
    }

    CentreKey key(int position) {
        return parsed(argument(position, "KEY"));
    }

    CentreKey keyOption(String name) {
        return parsed(option(name, ""));
    }

    private static CentreKey parsed(String text) {
        return CentreKey.parse(text).orElseThrow(() -> new UsageException("'" + text + "' is not a centre's key"));
    }
}
