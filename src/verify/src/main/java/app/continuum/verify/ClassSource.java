package app.continuum.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Where class files come from. */
@FunctionalInterface
public interface ClassSource {
    /** The class file of a type by its internal name, with slashes. */
    Optional<byte[]> find(String internalName);

    /** The class files that a loader sees; the loader loads none of them. */
    static ClassSource of(ClassLoader loader) {
        return internalName -> {
            try (InputStream file = loader.getResourceAsStream(internalName + ".class")) {
                return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        };
    }

    /** This source, and another where this has nothing. */
    default ClassSource or(ClassSource other) {
        return internalName -> find(internalName).or(() -> other.find(internalName));
    }
}
