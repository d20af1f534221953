package no.usht.testing;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A line to a server, on a port of its own, that a test can cut and mend. */
public final class CuttableLine implements Closeable {

    private final String host;
    private final int target;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private @Nullable ServerSocket entrance;
    private volatile boolean dead;

    /** A line to that port, not cut. */
    public CuttableLine(String host, int target) throws IOException {
        this.host = host;
        this.target = target;
        ServerSocket first = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = first.getLocalPort();
        serve(first);
    }

    /** The port that leads to the server. */
    public int port() {
        return port;
    }

    /** Ends what goes over the line, at once, and lets nobody in. */
    public synchronized void cut() throws IOException {
        if (entrance != null) {
            entrance.close();
            entrance = null;
        }
        for (Socket socket : open) {
            close(socket);
        }
        open.clear();
    }

    /** Carries nothing any more and tells nobody, or carries again. */
    public void setDead(boolean isDead) {
        dead = isDead;
    }

    /** Lets in again. */
    public synchronized void mend() throws IOException {
        ServerSocket again = new ServerSocket();
        again.setReuseAddress(true);
        again.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        serve(again);
    }

    private synchronized void serve(ServerSocket socket) {
        entrance = socket;
        Thread.ofVirtual().start(() -> {
            while (!socket.isClosed()) {
                try {
                    connect(socket.accept(), socket);
                } catch (IOException e) {
                    // Cut, or the server took nobody: the client hears of it by its closed connection.
                }
            }
        });
    }

    private void connect(Socket client, ServerSocket by) throws IOException {
        Socket server = new Socket(InetAddress.getByName(host), target);
        client.setTcpNoDelay(true);
        server.setTcpNoDelay(true);
        open.add(client);
        open.add(server);
        if (by.isClosed()) {
            close(client);
            close(server);
        }
        Thread.ofVirtual().start(() -> carry(client, server));
        Thread.ofVirtual().start(() -> carry(server, client));
    }

    private void carry(Socket from, Socket to) {
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] some = new byte[8192];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                while (dead) {
                    Thread.sleep(20);
                }
                out.write(some, 0, read);
                out.flush();
            }
        } catch (IOException e) {
            // Cut, or one side has ended: the other is to hear of it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        cut();
    }
}
