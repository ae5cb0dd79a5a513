package app.continuum.jira.requests;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/** A request with a JSON body, which is read when it is first asked for. */
public final class SentJson {
    private final HttpServletRequest sent;
    private @Nullable BufferedRequest buffered;
    private @Nullable ObjectNode object;

    /** A request as it was sent. */
    public SentJson(HttpServletRequest sent) {
        this.sent = sent;
    }

    /** The object in the body, whatever type the body is said to be of. */
    public ObjectNode object() throws IOException, Unacceptable {
        if (object == null) {
            object = JsonBody.object(buffered().body());
        }
        return object;
    }

    private BufferedRequest buffered() throws IOException, Unacceptable {
        if (buffered == null) {
            buffered = BufferedRequest.read(sent);
        }
        return buffered;
    }

    /** Whether the body is in UTF-8, or nothing is said of it; in any other encoding REST might read something else. */
    public boolean isUtf8() {
        String encoding = sent.getCharacterEncoding();
        try {
            return encoding == null || Charset.forName(encoding).equals(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }

    /** Reads the body and answers whether it is legible. */
    public boolean isLegible() throws IOException, Unacceptable {
        BufferedRequest unused = buffered();
        return isUtf8();
    }

    /** The request to pass on, whose body can be read once more. */
    public HttpServletRequest request() {
        return buffered == null ? sent : buffered;
    }
}
