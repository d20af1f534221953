package no.usht.lifecycle;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Orders as they stand in the database: the record's name, and its content as JSON. */
final class TenantOrders {

    private static final Map<String, Class<?>> KINDS = Stream.of(TenantOrder.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private TenantOrders() {}

    static String kind(TenantOrder order) {
        return order.getClass().getSimpleName();
    }

    static TenantOrder read(JsonMapper json, String kind, String command) {
        Class<?> type = Optional.<Class<?>>ofNullable(KINDS.get(kind))
                .orElseThrow(() -> new IllegalStateException("Not an order of this version: " + kind));
        return (TenantOrder) json.readValue(command, type);
    }
}
