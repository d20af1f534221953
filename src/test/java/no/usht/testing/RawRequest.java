package no.usht.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request as it goes over the line, for what no well-behaved client would send. */
public final class RawRequest {

    private static final int PATIENCE = 20_000; // ms

    private final String start;
    private final List<String> headers = new ArrayList<>();

    private RawRequest(String start) {
        this.start = start;
    }

    /** A request that the server closes the connection after. */
    public static RawRequest of(String method, String target) {
        return new RawRequest(method + " " + target + " HTTP/1.1\r\n").with("Connection", "close");
    }

    public RawRequest with(String header, String value) {
        headers.add(header + ": " + value + "\r\n");
        return this;
    }

    /** What came back; what the server sends while it does not want to read any more counts too. */
    public Answer send(int port, byte... body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            message.write((start + String.join("", headers) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            message.write(body);
            try {
                socket.getOutputStream().write(message.toByteArray());
            } catch (IOException refused) {
                // The server has answered and closed its end before it had all of the body.
            }
            return Answer.of(socket.getInputStream().readAllBytes());
        }
    }

    /** The answer, as text. */
    public record Answer(int status, String head, String body) {

        private static Answer of(byte[] received) {
            String all = new String(received, StandardCharsets.UTF_8);
            int end = all.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new IllegalStateException("No answer but: " + all);
            }
            return new Answer(Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
        }

        /** The value of a header; empty if there is none. */
        public String header(String name) {
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}
