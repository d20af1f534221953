package no.usht.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A request whose message does not say how long it is and was read to its end to know. */
final class MessageAtHand extends HttpServletRequestWrapper {

    private final ByteArrayInputStream message;
    private final Map<String, String[]> parameters;

    /** @throws IllegalArgumentException if the message says that it is a form, and is none */
    MessageAtHand(HttpServletRequest request, byte... message) {
        super(request);
        this.message = new ByteArrayInputStream(message);
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        if (Forms.isForm(request)) {
            // The server has nothing left to read them from.
            for (Parameter parameter : Parameter.in(new String(message, encoding()), encoding())) {
                all.merge(parameter.name(), new String[] {parameter.value()}, MessageAtHand::both);
            }
        }
        parameters = Collections.unmodifiableMap(all);
    }

    private static String[] both(String[] first, String[] then) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(then)).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values.clone();
    }

    @Override
    public ServletInputStream getInputStream() {
        return new ServletInputStream() {
            @Override
            public int read() {
                return message.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return message.read(target, offset, length);
            }

            @Override
            public boolean isFinished() {
                return message.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("All of the message is there");
            }
        };
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(message, encoding()));
    }

    private Charset encoding() {
        String encoding = getCharacterEncoding();
        return encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
    }
}
