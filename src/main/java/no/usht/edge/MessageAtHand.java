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

/** A request whose message came in pieces and was read to its end, to know how long it is. */
final class MessageAtHand extends HttpServletRequestWrapper {

    private final ByteArrayInputStream message;

    MessageAtHand(HttpServletRequest request, byte... message) {
        super(request);
        this.message = new ByteArrayInputStream(message);
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
        String encoding = getCharacterEncoding();
        return new BufferedReader(
                new InputStreamReader(message, encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
    }
}
