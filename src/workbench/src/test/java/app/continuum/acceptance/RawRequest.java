package app.continuum.acceptance;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends a request byte by byte as it is written, which no well-behaved client would. */
record RawRequest(URI base, String account) {
    private static final int PATIENCE_MILLIS = 10_000;

    /** The whole answer, head and body. */
    String send(String method, String target, List<String> headers, byte[] body) {
        StringBuilder head = new StringBuilder();
        head.append(method).append(' ').append(base.getPath()).append(target).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(base.getAuthority()).append("\r\n");
        head.append("Authorization: Bearer ").append(account).append("-token\r\n");
        head.append("X-Atlassian-Token: no-check\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            OutputStream out = socket.getOutputStream();
            out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
