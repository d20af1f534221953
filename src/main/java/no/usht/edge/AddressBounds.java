package no.usht.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/** How long the part of an address behind the question mark may be, wherever it comes from. */
@Component
class AddressBounds {

    private final BoundSettings bounds;

    AddressBounds(BoundSettings bounds) {
        this.bounds = bounds;
    }

    boolean holdQuery(String query) {
        return query.length() <= bounds.query()
                && Arrays.stream(query.split("&")).allMatch(this::holdParameter);
    }

    /** A path and query, as views are told of them. */
    boolean holdAddress(String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        String query = mark < 0 ? "" : pathAndQuery.substring(mark + 1);
        return pathAndQuery.length() - query.length() <= bounds.query() && holdQuery(query);
    }

    private boolean holdParameter(String parameter) {
        String value = parameter.substring(parameter.indexOf('=') + 1);
        return value.length() <= bounds.parameter() || decoded(value) <= bounds.parameter();
    }

    private static int decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8).length();
        } catch (IllegalArgumentException e) {
            // No encoding at all; the server will say so.
            return value.length();
        }
    }
}
