package app.continuum.workbench.host.web;

import app.continuum.workbench.host.StartFailure;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Stands in for OAuth with impersonation: one product vouches to the other for whose request it sends. */
public final class LinkSignature {
    private static final String USER = "X-Workbench-Link-User";
    private static final String TIME = "X-Workbench-Link-Time";
    private static final String SIGNATURE = "X-Workbench-Link-Signature";
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final int SECRET_BYTES = 32;
    private final byte[] secret;
    private final Clock clock;

    private LinkSignature(byte[] secret, Clock clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /** Signs with the secret both products share, which is made where the home holds none yet. */
    public static LinkSignature of(Path home) {
        return new LinkSignature(secret(home.resolve("link.secret")), Clock.systemUTC());
    }

    /** The headers that say in whose name a request for that path and query is sent. */
    public Map<String, String> sign(String user, String pathAndQuery) {
        String time = Long.toString(clock.millis());
        return Map.of(USER, user, TIME, time, SIGNATURE, signature(user, time, pathAndQuery));
    }

    static boolean isOn(HttpServletRequest request) {
        return request.getHeader(SIGNATURE) != null;
    }

    Optional<String> verify(HttpServletRequest request) {
        String user = request.getHeader(USER);
        String time = request.getHeader(TIME);
        String query = request.getQueryString();
        String path = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return user != null && fresh(time) && same(signature(user, time, path), request.getHeader(SIGNATURE))
                ? Optional.of(user)
                : Optional.empty();
    }

    private boolean fresh(@Nullable String time) {
        return time != null
                && time.matches("\\d{1,15}")
                && Duration.between(Instant.ofEpochMilli(Long.parseLong(time)), clock.instant())
                                .abs()
                                .compareTo(LIFETIME)
                        < 0;
    }

    private String signature(String user, String time, String path) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] text = (user + "\n" + time + "\n" + path).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(mac.doFinal(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot sign", e);
        }
    }

    private static boolean same(String expected, String actual) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }

    private static synchronized byte[] secret(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                byte[] fresh = new byte[SECRET_BYTES];
                new SecureRandom().nextBytes(fresh);
                Files.writeString(file, HexFormat.of().formatHex(fresh));
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new StartFailure(
                    "The home cannot be written: " + file.toAbsolutePath().getParent(), e);
        }
    }
}
