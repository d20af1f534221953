package no.usht.edge;

import com.vaadin.flow.shared.ApplicationConstants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** How the part of an address behind the question mark is written and how long it may be, wherever it comes from. */
@Component
class AddressBounds {

    /** A page's script sends the page's own address encoded once more, which makes three characters of one at most. */
    private static final int ENCODED_AGAIN = 3;

    private final BoundSettings bounds;

    AddressBounds(BoundSettings bounds) {
        this.bounds = bounds;
    }

    /** What is answered to a request with such a query; nothing if it may pass. */
    Optional<HttpStatus> refusal(String query) {
        List<Parameter> parameters;
        try {
            parameters = parameters(query);
        } catch (IllegalArgumentException e) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
        boolean tellsOfAPage = parameters.stream().anyMatch(AddressBounds::beginsAPage);
        if (query.length() > bounds.query() * (tellsOfAPage ? ENCODED_AGAIN : 1)) {
            return Optional.of(HttpStatus.URI_TOO_LONG);
        }
        return parameters.stream()
                .flatMap(parameter -> (tellsOfAPage ? refusalOfTold(parameter) : refusal(parameter)).stream())
                .findFirst();
    }

    /** Whether Vaadin takes such a request for one of a page's script, whatever its path. */
    static boolean isOfAScript(String query) {
        try {
            return parameters(query).stream()
                    .anyMatch(parameter -> parameter.name().equals(ApplicationConstants.REQUEST_TYPE_PARAMETER));
        } catch (IllegalArgumentException unreadable) {
            return true;
        }
    }

    /** A path and query, as views are told of them. */
    boolean holdAddress(String pathAndQuery) {
        int mark = pathAndQuery.indexOf('?');
        String query = mark < 0 ? "" : pathAndQuery.substring(mark + 1);
        return pathAndQuery.length() - query.length() <= bounds.query()
                && refusalOfPage(query).isEmpty();
    }

    private static List<Parameter> parameters(String query) {
        return Parameter.in(query, StandardCharsets.UTF_8);
    }

    private static boolean beginsAPage(Parameter parameter) {
        return parameter.name().equals(ApplicationConstants.REQUEST_TYPE_PARAMETER)
                && parameter.value().equals(ApplicationConstants.REQUEST_TYPE_INIT);
    }

    private Optional<HttpStatus> refusalOfTold(Parameter parameter) {
        return switch (parameter.name()) {
            case ApplicationConstants.REQUEST_QUERY_PARAMETER -> refusalOfPage(parameter.value());
            case ApplicationConstants.REQUEST_LOCATION_PARAMETER ->
                unless(parameter.value().length() <= bounds.query());
            default -> refusal(parameter);
        };
    }

    private Optional<HttpStatus> refusalOfPage(String query) {
        if (query.length() > bounds.query()) {
            return Optional.of(HttpStatus.URI_TOO_LONG);
        }
        try {
            return unless(parameters(query).stream().allMatch(this::holds));
        } catch (IllegalArgumentException e) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
    }

    private Optional<HttpStatus> refusal(Parameter parameter) {
        if (parameter.name().equals(ApplicationConstants.UI_ID_PARAMETER) && !isNumber(parameter.value())) {
            return Optional.of(HttpStatus.BAD_REQUEST);
        }
        return unless(holds(parameter));
    }

    private boolean holds(Parameter parameter) {
        return parameter.name().length() <= bounds.parameter()
                && parameter.value().length() <= bounds.parameter();
    }

    private static Optional<HttpStatus> unless(boolean holds) {
        return holds ? Optional.empty() : Optional.of(HttpStatus.URI_TOO_LONG);
    }

    /** As Vaadin reads it, who would fail at another. */
    private static boolean isNumber(String value) {
        try {
            Integer.parseInt(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
