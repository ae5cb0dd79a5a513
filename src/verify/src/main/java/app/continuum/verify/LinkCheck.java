package app.continuum.verify;

import app.continuum.core.links.Fault;
import app.continuum.core.links.FaultKind;
import app.continuum.core.links.Link;
import app.continuum.core.links.LinkKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Holds links against class files, by the rules by which the virtual machine links. */
final class LinkCheck {
    private final Types types;
    private final Set<String> implemented;

    /**
     * A check against some types.
     *
     * @param implemented the methods that the app implements for products to call, by name and descriptor
     */
    LinkCheck(Types types, Set<String> implemented) {
        this.types = types;
        this.implemented = implemented;
    }

    /** What is wrong with a link; nothing where it holds. */
    Optional<Fault> fault(Link link) {
        Optional<TypeFile> owner = types.find(Names.internal(link.owner()));
        if (owner.isEmpty()) {
            return Optional.of(Fault.of(link, FaultKind.TYPE_MISSING));
        }
        Optional<FaultKind> kind = kindOfType(link.kind(), owner.get());
        if (kind.isPresent()) {
            return kind.map(found -> Fault.of(link, found));
        }
        return switch (link.kind()) {
            case TYPE, PARENT_INTERFACE -> Optional.empty();
            case SUPERCLASS, SUPERINTERFACE -> unanswered(link, owner.get());
            default -> memberFault(link, owner.get());
        };
    }

    private static Optional<FaultKind> kindOfType(LinkKind kind, TypeFile owner) {
        int flags = owner.access();
        boolean isFinal = TypeFile.has(flags, Opcodes.ACC_FINAL);
        return TypeFile.isOpen(flags)
                ? kind.faultOf(owner.isInterface(), isFinal, TypeFile.has(flags, Opcodes.ACC_ABSTRACT))
                : Optional.of(FaultKind.NOT_ACCESSIBLE);
    }

    /** An abstract method that neither the app nor a parent has, as far as the parents are there. */
    private Optional<Fault> unanswered(Link link, TypeFile type) {
        List<TypeFile> line = types.withParents(type.name());
        return line.stream()
                .filter(parent -> Names.isProducts(parent.name()))
                .flatMap(parent -> parent.members().entrySet().stream())
                .filter(member -> TypeFile.has(member.getValue(), Opcodes.ACC_ABSTRACT))
                .map(Map.Entry::getKey)
                .filter(member -> !implemented.contains(member))
                .filter(member -> line.stream().noneMatch(parent -> answers(parent, member)))
                .sorted()
                .findFirst()
                .map(member -> new Fault(link, FaultKind.NOT_IMPLEMENTED, member.substring(0, member.indexOf('('))));
    }

    private static boolean answers(TypeFile type, String member) {
        return type.access(member)
                .filter(access -> !TypeFile.has(access, Opcodes.ACC_ABSTRACT | Opcodes.ACC_PRIVATE))
                .isPresent();
    }

    private Optional<Fault> memberFault(Link link, TypeFile owner) {
        String member = link.name() + (link.kind().isField() ? ":" : "") + link.descriptor();
        Optional<TypeFile> declaring =
                link.name().equals("<init>") ? Optional.of(owner) : types.declaring(owner.name(), member);
        return declaring
                .flatMap(type -> type.access(member))
                .map(access -> accessFault(link, access))
                .orElseGet(() -> Optional.of(explanation(link, owner)));
    }

    private static Optional<Fault> accessFault(Link link, int access) {
        boolean isStatic = TypeFile.has(access, Opcodes.ACC_STATIC);
        Optional<FaultKind> kind = !TypeFile.isOpen(access)
                ? Optional.of(FaultKind.NOT_ACCESSIBLE)
                : switch (link.kind()) {
                    case STATIC_METHOD, STATIC_INTERFACE_METHOD, STATIC_FIELD ->
                        FaultKind.NO_LONGER_STATIC.when(!isStatic);
                    case METHOD, INTERFACE_METHOD, FIELD -> FaultKind.NOW_STATIC.when(isStatic);
                    case IMPLEMENTED ->
                        FaultKind.NOW_STATIC
                                .when(isStatic)
                                .or(() -> FaultKind.NOW_FINAL.when(TypeFile.has(access, Opcodes.ACC_FINAL)));
                    default -> Optional.empty();
                };
        return kind.map(found -> Fault.of(link, found));
    }

    /** Whether something of the same name and the same parameters is there, and of which type it is. */
    private Fault explanation(Link link, TypeFile owner) {
        String beginning = link.kind().isField() ? link.name() + ":" : parameters(link.name() + link.descriptor());
        return types.withParents(owner.name()).stream()
                .flatMap(type -> type.members().keySet().stream())
                .filter(member -> member.startsWith(beginning))
                .sorted()
                .findFirst()
                .map(member -> new Fault(link, FaultKind.TYPE_CHANGED, result(member)))
                .orElseGet(() -> Fault.of(link, FaultKind.MEMBER_MISSING));
    }

    private static String parameters(String method) {
        return method.substring(0, method.indexOf(')') + 1);
    }

    private static String result(String member) {
        Type type = member.contains(":")
                ? Type.getType(member.substring(member.indexOf(':') + 1))
                : Type.getReturnType(member.substring(member.indexOf('(')));
        String name = type.getClassName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }
}
