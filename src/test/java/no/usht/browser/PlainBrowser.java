package no.usht.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser that keeps cookies and follows redirects only as far as it is told: what an attack is made with. */
final class PlainBrowser {

    private static final int MOST_REDIRECTS = 12;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    /** What came last. */
    record Seen(URI address, int status, String body) {

        /** A parameter of the address, decoded. */
        String parameter(String name) {
            return Arrays.stream(address.getRawQuery().split("&", -1))
                    .map(pair -> pair.split("=", 2))
                    .filter(pair -> pair[0].equals(name))
                    .map(pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + name + " in " + address));
        }
    }

    /** Follows all redirects. */
    Seen open(String address) throws IOException, InterruptedException {
        return open(address, stop -> false);
    }

    /** Follows redirects up to an address that is not asked for any more. */
    Seen open(String address, Predicate<URI> stop) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(URI.create(address)).GET(), URI.create(address), stop);
    }

    /** Signs in at the page of a demonstration's issuer that was seen. */
    Seen pick(Seen page, String identity, Predicate<URI> stop) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(page.body());
        if (!token.find()) {
            throw new AssertionError("No sign-in page at " + page.address() + ": " + page.body());
        }
        String form = Map.of("person", identity, "_csrf", token.group(1)).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return follow(
                HttpRequest.newBuilder(page.address())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)),
                page.address(),
                stop);
    }

    private Seen follow(HttpRequest.Builder first, URI start, Predicate<URI> stop)
            throws IOException, InterruptedException {
        URI address = start;
        HttpRequest.Builder request = first;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            HttpResponse<String> answer =
                    client.send(request.header("Accept", "text/html,*/*").build(), BodyHandlers.ofString());
            String location = answer.headers().firstValue("location").orElse(null);
            if (location == null) {
                return new Seen(address, answer.statusCode(), answer.body());
            }
            address = address.resolve(location);
            if (stop.test(address)) {
                return new Seen(address, answer.statusCode(), "");
            }
            request = HttpRequest.newBuilder(address).GET();
        }
        throw new AssertionError("Led on for ever, to " + address);
    }
}
