package no.usht.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.usht.access.IssuerCalls.EndlessAnswerException;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.client5.http.io.DetachedSocketFactory;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Ends each question to an issuer at its time, by closing its socket: whatever waits on it then fails, be it for the handshake, for
 * headers or for the rest of the body. Each wait is short by itself, but an issuer may drip.
 */
final class IssuerTimeouts implements ExecChainHandler, DetachedSocketFactory {

    private final Duration patience;
    private final long largest; // bytes

    /** The client connects on the thread that asks. */
    private static final ThreadLocal<@Nullable Exchange> CURRENT = new ThreadLocal<>();

    IssuerTimeouts(Duration patience, long largest) {
        this.patience = patience;
        this.largest = largest;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain)
            throws IOException, HttpException {
        Exchange exchange = new Exchange();
        CompletableFuture.delayedExecutor(patience.toNanos(), TimeUnit.NANOSECONDS, Thread::startVirtualThread)
                .execute(exchange::late);
        CURRENT.set(exchange);
        boolean goesOn = false;
        try {
            ClassicHttpResponse answer = chain.proceed(request, scope);
            HttpEntity body = answer.getEntity();
            if (body != null) {
                answer.setEntity(new BoundedBody(body, exchange));
                goesOn = true;
            }
            return answer;
        } catch (IOException e) {
            throw exchange.isLate() ? exchange.tooLate(e) : e;
        } finally {
            CURRENT.remove();
            if (!goesOn) {
                exchange.end();
            }
        }
    }

    @Override
    public Socket create(@Nullable Proxy proxy) throws IOException {
        Socket socket = proxy == null ? new Socket() : new Socket(proxy);
        Objects.requireNonNull(CURRENT.get(), "Nobody asks").opens(socket);
        return socket;
    }

    private final class Exchange {

        private @Nullable Socket socket;
        private boolean isOver;
        private boolean isLate;

        /** One after the other, where a name has several addresses. */
        synchronized void opens(Socket next) throws IOException {
            if (isOver) {
                next.close();
                throw tooLate(null);
            }
            socket = next;
        }

        synchronized void late() {
            if (!isOver) {
                isLate = true;
                end();
            }
        }

        synchronized boolean isLate() {
            return isLate;
        }

        synchronized void end() {
            isOver = true;
            if (socket != null) {
                try {
                    socket.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }

        SocketTimeoutException tooLate(@Nullable IOException cause) {
            SocketTimeoutException late = new SocketTimeoutException("No answer in " + patience.toSeconds() + " s");
            if (cause != null) {
                late.initCause(cause);
            }
            return late;
        }
    }

    private final class BoundedBody extends HttpEntityWrapper {

        private final Exchange exchange;
        private @Nullable InputStream content;

        BoundedBody(HttpEntity body, Exchange exchange) {
            super(body);
            this.exchange = exchange;
        }

        @Override
        public InputStream getContent() throws IOException {
            if (content == null) {
                content = new BoundedStream(super.getContent(), exchange);
            }
            return content;
        }

        @Override
        public void writeTo(OutputStream to) throws IOException {
            getContent().transferTo(to);
        }

        @Override
        public void close() throws IOException {
            getContent().close();
        }
    }

    private final class BoundedStream extends InputStream {

        private final InputStream body;
        private final Exchange exchange;
        private long left = largest;

        BoundedStream(InputStream body, Exchange exchange) {
            this.body = body;
            this.exchange = exchange;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many;
            try {
                many = body.read(into, offset, length);
            } catch (IOException e) {
                throw exchange.isLate() ? new EndlessAnswerException(e) : e;
            }
            left -= Math.max(many, 0);
            if (left < 0) {
                exchange.end();
                throw new EndlessAnswerException(null);
            }
            return many;
        }

        /** Closed by itself, a body is read to its end first, which may never come. */
        @Override
        public void close() throws IOException {
            exchange.end();
            try {
                body.close();
            } catch (IOException e) {
                // It misses the rest, which nobody wants.
                return;
            }
        }
    }
}
