package app.continuum.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Takes something out of the API that the workbench offers, or changes it, as another version of a product might have it. */
final class Doctor {
    private static final String SIGNATURES = "signatures-";

    private final Path folder;

    /** A doctor who keeps changed classes in a folder. */
    Doctor(Path folder) {
        this.folder = folder;
    }

    /** The class path of this test, its signatures without a type and whatever names that type. */
    String without(String type) {
        return treated((owner, method, descriptor) -> owner.equals(type) || descriptor.contains("L" + type + ";")
                ? Optional.empty()
                : Optional.of(descriptor));
    }

    /** The class path of this test, a type of its signatures without a method. */
    String without(String type, String method) {
        return treated((owner, name, descriptor) ->
                owner.equals(type) && name.equals(method) ? Optional.empty() : Optional.of(descriptor));
    }

    /** The class path of this test, a method of its signatures returning something else. */
    String returning(String type, String method, String result) {
        return treated((owner, name, descriptor) -> Optional.of(
                owner.equals(type) && name.equals(method)
                        ? descriptor.substring(0, descriptor.indexOf(')') + 1) + result
                        : descriptor));
    }

    /** What becomes of a method, by its descriptor; nothing where it is taken out. Of a type, both are empty. */
    @FunctionalInterface
    private interface Treatment {
        Optional<String> of(String owner, String method, String descriptor);

        default boolean keeps(String type) {
            return of(type, "", "").isPresent();
        }
    }

    private String treated(Treatment treatment) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .map(place -> isSignatures(place) ? treated(place, treatment) : place)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isSignatures(Path place) {
        return place.getFileName().toString().startsWith(SIGNATURES);
    }

    private Path treated(Path jar, Treatment treatment) {
        Path target = folder.resolve(jar.getFileName().toString());
        try (JarFile signatures = new JarFile(jar.toFile());
                Stream<JarEntry> entries = signatures.stream()) {
            for (JarEntry entry :
                    entries.filter(file -> file.getName().endsWith(".class")).toList()) {
                try (InputStream bytes = signatures.getInputStream(entry)) {
                    ClassReader type = new ClassReader(bytes);
                    if (treatment.keeps(type.getClassName())) {
                        Path file = target.resolve(entry.getName());
                        Files.createDirectories(file.getParent());
                        Files.write(file, treated(type, treatment));
                    }
                }
            }
            return target;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] treated(ClassReader type, Treatment treatment) {
        ClassWriter writer = new ClassWriter(0);
        type.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String generic, String[] thrown) {
                        return treatment
                                .of(type.getClassName(), name, descriptor)
                                .map(treated -> super.visitMethod(access, name, treated, null, thrown))
                                .orElse(null);
                    }
                },
                0);
        return writer.toByteArray();
    }
}
