package no.usht.edge;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** A parameter of an address or a form, as the server reads it. */
record Parameter(String name, String value) {

    /** @throws IllegalArgumentException if it is not written as parameters are */
    static List<Parameter> in(String text, Charset encoding) {
        return Arrays.stream(text.split("&"))
                .filter(part -> !part.isEmpty())
                .map(part -> one(part, encoding))
                .toList();
    }

    private static Parameter one(String part, Charset encoding) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        return new Parameter(URLDecoder.decode(name, encoding), URLDecoder.decode(value, encoding));
    }
}
