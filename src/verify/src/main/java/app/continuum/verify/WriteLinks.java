package app.continuum.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the list of links that the jar carries, when the jar is built. */
public final class WriteLinks {
    private WriteLinks() {}

    /**
     * Reads folders of classes; everything else the app was compiled against is on the class path.
     *
     * @param arguments the file to write, the descriptor, and the folders
     */
    public static void main(String[] arguments) throws IOException {
        List<byte[]> classFiles = new ArrayList<>();
        for (String folder : List.of(arguments).subList(2, arguments.length)) {
            classFiles.addAll(ClassFiles.in(Path.of(folder)));
        }
        AppCode code =
                new AppCode(classFiles, ClassSource.of(Thread.currentThread().getContextClassLoader()));
        Set<String> modules = Modules.of(Files.readString(Path.of(arguments[1])), code.classNames());
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        Files.write(file, code.linkList(modules).lines());
    }
}
