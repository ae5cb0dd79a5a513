package app.continuum.jira.requests;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A request whose body was read and can be read once more by whoever comes next. */
public final class BufferedRequest extends HttpServletRequestWrapper {
    public static final int LARGEST_BODY = 5 * 1024 * 1024;

    private final byte[] body;
    /** One stream for the whole request: REST asks for it anew at each read and expects to go on where it stopped. */
    private final BytesStream replay;

    private BufferedRequest(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        this.replay = new BytesStream(body);
    }

    public static BufferedRequest read(HttpServletRequest request) throws IOException, Unacceptable {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new Unacceptable(HttpStatus.CONTENT_TOO_LARGE, "continuum.gate.too-large");
        }
        return new BufferedRequest(request, body);
    }

    public byte[] body() {
        return body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return replay;
    }

    @Override
    public BufferedReader getReader() {
        String encoding = getCharacterEncoding();
        Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(replay, charset));
    }
}
