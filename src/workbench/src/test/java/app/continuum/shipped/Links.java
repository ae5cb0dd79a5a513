package app.continuum.shipped;

import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The declared members that byte code links to: calls, fields, types named anywhere, and methods it implements for the product to call. */
final class Links {
    private final Signatures signatures;
    private final Set<Member> found = new TreeSet<>();

    Links(Signatures signatures) {
        this.signatures = signatures;
    }

    static Set<Member> of(Iterable<ClassReader> classes, Signatures signatures) {
        Links links = new Links(signatures);
        classes.forEach(type -> type.accept(links.new Classes(), 0));
        return links.found;
    }

    private void type(String internalName) {
        if (internalName.startsWith("[")) {
            described(internalName);
        } else if (signatures.declares(internalName)) {
            found.add(Member.type(internalName));
        }
    }

    private void described(String descriptor) {
        Type type = Type.getType(descriptor);
        switch (type.getSort()) {
            case Type.ARRAY -> described(type.getElementType().getDescriptor());
            case Type.OBJECT -> type(type.getInternalName());
            case Type.METHOD -> {
                described(type.getReturnType().getDescriptor());
                for (Type argument : type.getArgumentTypes()) {
                    described(argument.getDescriptor());
                }
            }
            default -> {
                // a primitive
            }
        }
    }

    private void member(String owner, String name, String descriptor) {
        type(owner);
        described(descriptor.startsWith(":") ? descriptor.substring(1) : descriptor);
        signatures.resolve(owner, name, descriptor).ifPresent(found::add);
    }

    private void handle(Handle handle) {
        boolean field = !handle.getDesc().startsWith("(");
        member(handle.getOwner(), handle.getName(), (field ? ":" : "") + handle.getDesc());
    }

    /** A method that a parent declares is one the product calls. */
    private void implemented(String owner, String name, String descriptor) {
        for (String parent : signatures.parentsOf(owner)) {
            signatures.resolve(parent, name, descriptor).ifPresent(found::add);
        }
    }

    private final class Classes extends ClassVisitor {
        private String[] parents = {};

        Classes() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String generic, String parent, String[] interfaces) {
            parents = new String[interfaces.length + 1];
            System.arraycopy(interfaces, 0, parents, 0, interfaces.length);
            parents[interfaces.length] = parent;
            for (String each : parents) {
                type(each);
            }
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            described(descriptor);
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String generic, Object value) {
            described(descriptor);
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String generic, String[] thrown) {
            described(descriptor);
            for (String each : thrown == null ? new String[0] : thrown) {
                type(each);
            }
            for (String parent : parents) {
                if (signatures.declares(parent)) {
                    signatures.resolve(parent, name, descriptor).ifPresent(found::add);
                    implemented(parent, name, descriptor);
                }
            }
            return new Code();
        }
    }

    private final class Code extends MethodVisitor {
        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            described(descriptor);
            return null;
        }

        @Override
        public void visitTypeInsn(int opcode, String internalName) {
            type(internalName);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            member(owner, name, ":" + descriptor);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String caught) {
            if (caught != null) {
                type(caught);
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type) {
                described(type.getDescriptor());
            }
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            described(descriptor);
            Type result = Type.getReturnType(descriptor);
            for (Object argument : arguments) {
                if (argument instanceof Handle handle) {
                    handle(handle);
                } else if (argument instanceof Type type && type.getSort() == Type.METHOD) {
                    described(type.getDescriptor());
                    if (result.getSort() == Type.OBJECT) {
                        signatures
                                .resolve(result.getInternalName(), name, type.getDescriptor())
                                .ifPresent(found::add);
                    }
                } else if (argument instanceof ConstantDynamic) {
                    throw new IllegalStateException("No compiler of ours writes these");
                }
            }
        }
    }
}
