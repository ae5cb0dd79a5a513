package app.continuum.verify;

import app.continuum.core.links.Feature;
import app.continuum.core.links.Link;
import app.continuum.core.links.LinkKind;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one class of the app's. */
final class ClassReading extends ClassVisitor {
    private static final String FEATURE = Type.getDescriptor(Feature.class);

    private final Types types;
    private final TypeFile file;
    private final Map<Place, Set<Link>> links = new HashMap<>();
    private final Map<Place, Set<Place>> calls = new HashMap<>();
    private Optional<AppClass.Mark> feature = Optional.empty();

    private ClassReading(Types types, TypeFile file) {
        super(Opcodes.ASM9);
        this.types = types;
        this.file = file;
    }

    /** @param types the app's, the product's as the app was compiled against it, and Java's */
    static AppClass read(byte[] classFile, Types types) {
        ClassReading reading = new ClassReading(types, TypeFile.read(classFile));
        new ClassReader(classFile).accept(reading, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new AppClass(reading.file, reading.feature, reading.links, reading.calls);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String generic,
            @Nullable String parent,
            String @Nullable [] interfaces) {
        if (parent != null) {
            type(LinkKind.SUPERCLASS, parent, here());
        }
        LinkKind kind = file.isInterface() ? LinkKind.PARENT_INTERFACE : LinkKind.SUPERINTERFACE;
        for (String each : interfaces == null ? new String[0] : interfaces) {
            type(kind, each, here());
        }
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        if (descriptor.equals(FEATURE)) {
            return new FeatureReading();
        }
        described(descriptor, here());
        return null;
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String generic, @Nullable Object value) {
        described(descriptor, here());
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String generic, String @Nullable [] thrown) {
        Place place = new Place(file.name(), name + descriptor);
        described(descriptor, here());
        for (String each : thrown == null ? new String[0] : thrown) {
            type(LinkKind.TYPE, each, here());
        }
        if (!TypeFile.has(access, Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE) && !name.equals("<init>")) {
            file.parents().forEach(parent -> implemented(parent, name, descriptor, here()));
        }
        return new CodeReading(place);
    }

    private Place here() {
        return Place.of(file.name());
    }

    private void type(LinkKind kind, String internalName, Place place) {
        if (Names.isProducts(internalName)) {
            add(Link.type(kind, Names.binary(internalName)), place);
        }
    }

    private void add(Link link, Place place) {
        links.computeIfAbsent(place, key -> new TreeSet<>()).add(link);
    }

    private void described(String descriptor, Place place) {
        Type type = Type.getType(descriptor);
        switch (type.getSort()) {
            case Type.ARRAY -> described(type.getElementType().getDescriptor(), place);
            case Type.OBJECT -> type(LinkKind.TYPE, type.getInternalName(), place);
            case Type.METHOD -> {
                described(type.getReturnType().getDescriptor(), place);
                for (Type argument : type.getArgumentTypes()) {
                    described(argument.getDescriptor(), place);
                }
            }
            default -> {
                // a primitive
            }
        }
    }

    /** A type in an instruction; an array is named by its descriptor. */
    private void named(String internalName, Place place) {
        if (internalName.startsWith("[")) {
            described(internalName, place);
        } else {
            type(LinkKind.TYPE, internalName, place);
        }
    }

    /** A reference to a member, which may be inherited by a type of the app's from one of the product's. */
    private void member(LinkKind kind, String owner, String name, String descriptor, Place place) {
        described(descriptor, place);
        if (Names.isProducts(owner) && !owner.startsWith("[")) {
            type(LinkKind.TYPE, owner, place);
            add(new Link(kind, Names.binary(owner), name, descriptor), place);
        } else if (Names.isApps(owner)) {
            String member = name + (kind.isField() ? ":" : "") + descriptor;
            Optional<TypeFile> declaring = types.declaring(owner, member);
            declaring
                    .filter(type -> Names.isProducts(type.name()))
                    .ifPresent(type ->
                            add(new Link(kindOn(type, kind), Names.binary(type.name()), name, descriptor), place));
            if (!kind.isField()
                    && declaring.filter(type -> Names.isApps(type.name())).isPresent()) {
                calls.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(new Place(owner, member));
            }
        }
    }

    private static LinkKind ofStatic(boolean ofInterface) {
        return ofInterface ? LinkKind.STATIC_INTERFACE_METHOD : LinkKind.STATIC_METHOD;
    }

    private static LinkKind kindOn(TypeFile owner, LinkKind kind) {
        return switch (kind) {
            case METHOD, INTERFACE_METHOD -> owner.isInterface() ? LinkKind.INTERFACE_METHOD : LinkKind.METHOD;
            default -> kind;
        };
    }

    /** A method that a parent of the product's declares is one the product calls. */
    private void implemented(String type, String name, String descriptor, Place place) {
        for (TypeFile parent : types.withParents(type)) {
            if (Names.isProducts(parent.name()) && parent.members().containsKey(name + descriptor)) {
                add(new Link(LinkKind.IMPLEMENTED, Names.binary(parent.name()), name, descriptor), place);
            }
        }
    }

    private final class FeatureReading extends AnnotationVisitor {
        private String name = "";
        private boolean replaceable;

        FeatureReading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(String element, Object value) {
            if (element.equals("value")) {
                name = (String) value;
            } else {
                replaceable = (Boolean) value;
            }
        }

        @Override
        public void visitEnd() {
            feature = Optional.of(new AppClass.Mark(name, replaceable));
        }
    }

    private final class CodeReading extends MethodVisitor {
        private final Place place;

        CodeReading(Place place) {
            super(Opcodes.ASM9);
            this.place = place;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            described(descriptor, here());
            return null;
        }

        @Override
        public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            described(descriptor, here());
            return null;
        }

        @Override
        public void visitTypeInsn(int opcode, String internalName) {
            named(internalName, place);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
            member(isStatic ? LinkKind.STATIC_FIELD : LinkKind.FIELD, owner, name, descriptor, place);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (opcode == Opcodes.INVOKESTATIC) {
                member(ofStatic(ofInterface), owner, name, descriptor, place);
            } else if (name.equals("<init>")) {
                boolean ofParent =
                        file.parents().get(0).equals(owner) && place.member().startsWith("<init>");
                member(ofParent ? LinkKind.SUPER_CONSTRUCTOR : LinkKind.CONSTRUCTOR, owner, name, descriptor, place);
            } else {
                member(ofInterface ? LinkKind.INTERFACE_METHOD : LinkKind.METHOD, owner, name, descriptor, place);
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String caught) {
            if (caught != null) {
                // of the whole class: it is verified, and with it what it catches loaded, before any method runs
                type(LinkKind.TYPE, caught, here());
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type) {
                described(type.getDescriptor(), place);
            }
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            described(descriptor, place);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            described(descriptor, place);
            Type made = Type.getReturnType(descriptor);
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    handle(handle);
                } else if (argument instanceof Type type && type.getSort() == Type.METHOD) {
                    described(type.getDescriptor(), place);
                    if (made.getSort() == Type.OBJECT) {
                        type(LinkKind.SUPERINTERFACE, made.getInternalName(), place);
                        implemented(made.getInternalName(), name, type.getDescriptor(), place);
                    }
                }
            }
        }

        private void handle(Handle handle) {
            LinkKind kind =
                    switch (handle.getTag()) {
                        case Opcodes.H_GETFIELD, Opcodes.H_PUTFIELD -> LinkKind.FIELD;
                        case Opcodes.H_GETSTATIC, Opcodes.H_PUTSTATIC -> LinkKind.STATIC_FIELD;
                        case Opcodes.H_INVOKESTATIC -> ofStatic(handle.isInterface());
                        case Opcodes.H_NEWINVOKESPECIAL -> LinkKind.CONSTRUCTOR;
                        case Opcodes.H_INVOKEINTERFACE -> LinkKind.INTERFACE_METHOD;
                        default -> handle.isInterface() ? LinkKind.INTERFACE_METHOD : LinkKind.METHOD;
                    };
            member(kind, handle.getOwner(), handle.getName(), handle.getDesc(), place);
        }
    }
}
