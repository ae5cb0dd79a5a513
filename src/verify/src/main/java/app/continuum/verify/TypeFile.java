package app.continuum.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A type as its class file declares it.
 *
 * @param access its flags, those of a nested type as they are declared in its source
 * @param parents the class it extends and the interfaces it implements, by internal name
 * @param members the flags of each method by name and descriptor, and of each field by name, a colon and descriptor
 */
record TypeFile(String name, int access, List<String> parents, Map<String, Integer> members) {

    static TypeFile read(byte[] classFile) {
        Reader reader = new Reader();
        new ClassReader(classFile)
                .accept(reader, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new TypeFile(reader.name, reader.access, List.copyOf(reader.parents), reader.members);
    }

    boolean isInterface() {
        return has(access, Opcodes.ACC_INTERFACE);
    }

    /** The flags of a member, by its key in {@link #members}. */
    Optional<Integer> access(String member) {
        return Optional.ofNullable(members.get(member));
    }

    static boolean has(int access, int flag) {
        return (access & flag) != 0;
    }

    /** Whether apps may use something with these flags, by calling it or by extending it. */
    static boolean isOpen(int access) {
        return has(access, Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED);
    }

    private static final class Reader extends ClassVisitor {
        private final List<String> parents = new ArrayList<>();
        private final Map<String, Integer> members = new HashMap<>();
        private String name = "";
        private int access;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int flags,
                String internalName,
                @Nullable String generic,
                @Nullable String parent,
                String @Nullable [] interfaces) {
            name = internalName;
            access = flags;
            Stream.ofNullable(parent).forEach(parents::add);
            Stream.ofNullable(interfaces).flatMap(Stream::of).forEach(parents::add);
        }

        @Override
        public void visitInnerClass(String nested, @Nullable String outer, @Nullable String simple, int flags) {
            if (nested.equals(name)) {
                access = flags;
            }
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int flags, String method, String descriptor, @Nullable String generic, String @Nullable [] thrown) {
            members.put(method + descriptor, flags);
            return null;
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int flags, String field, String descriptor, @Nullable String generic, @Nullable Object value) {
            members.put(field + ":" + descriptor, flags);
            return null;
        }
    }
}
