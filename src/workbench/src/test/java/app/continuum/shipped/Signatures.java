package app.continuum.shipped;

import app.continuum.core.links.Link;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Everything that src/signatures declares, and where in its hierarchy a member is declared. */
final class Signatures {
    private static final List<String> PARTS = List.of("shared", "jira", "confluence");

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Set<Member> declared = new TreeSet<>();

    static Signatures read() throws IOException {
        Signatures signatures = new Signatures();
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(Path.of("../signatures", part, "target/classes"))) {
                for (Path file :
                        files.filter(name -> name.toString().endsWith(".class")).toList()) {
                    signatures.add(file);
                }
            }
        }
        return signatures;
    }

    Set<Member> declared() {
        return declared;
    }

    private boolean declares(String internalName) {
        return parents.containsKey(internalName);
    }

    /** The declared members that a link needs: the type it names, and the declaration it is resolved to. */
    Set<Member> membersOf(Link link) {
        String owner = link.owner().replace('.', '/');
        Set<Member> members = new TreeSet<>();
        if (declares(owner)) {
            members.add(Member.type(owner));
        }
        if (!link.kind().isType()) {
            String descriptor = (link.kind().isField() ? ":" : "") + link.descriptor();
            resolve(owner, link.name(), descriptor).ifPresent(members::add);
        }
        return members;
    }

    private List<String> parentsOf(String internalName) {
        return parents.getOrDefault(internalName, List.of());
    }

    /** The declaration that a call of a member of a type is resolved to. */
    private Optional<Member> resolve(String owner, String name, String descriptor) {
        Member here = Member.of(owner, name, descriptor);
        if (declared.contains(here)) {
            return Optional.of(here);
        }
        return parentsOf(owner).stream()
                .flatMap(parent -> resolve(parent, name, descriptor).stream())
                .findFirst();
    }

    private void add(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            new ClassReader(bytes).accept(new Declarations(), ClassReader.SKIP_CODE);
        }
    }

    private final class Declarations extends ClassVisitor {
        private String type = "";
        private boolean enumeration;

        Declarations() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
            if (name.endsWith("package-info") || (access & Opcodes.ACC_SYNTHETIC) != 0) {
                return;
            }
            type = name;
            enumeration = (access & Opcodes.ACC_ENUM) != 0;
            parents.put(
                    name,
                    Stream.concat(Stream.ofNullable(parent), Stream.of(interfaces))
                            .toList());
            // an anonymous class is how a declaration works, not part of it
            if (!name.matches(".*\\$\\d+")) {
                declared.add(Member.type(name));
            }
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String generic, Object value) {
            if (isOpen(access)) {
                declared.add(Member.of(type, name, ":" + descriptor));
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
            boolean made = enumeration && (name.equals("values") || name.equals("valueOf"));
            if (isOpen(access) && !made && !name.equals("toString")) {
                declared.add(Member.of(type, name, descriptor));
            }
            return null;
        }

        private boolean isOpen(int access) {
            return (access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0
                    && (access & Opcodes.ACC_SYNTHETIC) == 0
                    && !type.isEmpty()
                    && !type.matches(".*\\$\\d+");
        }
    }
}
