package app.continuum.core.links;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks members up as the virtual machine does when it links a call, by reflection, without running anything of what it finds. */
final class LinkLookup {
    private final ClassLoader loader;
    private final Set<String> implemented;

    /** @param implemented the methods that the app implements, by name and descriptor */
    LinkLookup(ClassLoader loader, Set<String> implemented) {
        this.loader = loader;
        this.implemented = implemented;
    }

    /** What is wrong with a link; nothing where it holds. */
    Optional<Fault> fault(Link link) {
        Class<?> owner;
        try {
            owner = Class.forName(link.owner(), false, loader);
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.of(Fault.of(link, FaultKind.TYPE_MISSING));
        }
        Optional<FaultKind> kind = kindOfType(link.kind(), owner);
        if (kind.isPresent()) {
            return kind.map(found -> Fault.of(link, found));
        }
        if (link.kind() == LinkKind.SUPERINTERFACE || link.kind() == LinkKind.SUPERCLASS) {
            return unanswered(link, owner);
        }
        return link.kind().isType() ? Optional.empty() : memberFault(link, owner);
    }

    /** A method that a parent of a class of the app's asks for, and that the app does not know. */
    private Optional<Fault> unanswered(Link link, Class<?> type) {
        try {
            return Arrays.stream(type.getMethods())
                    .filter(method -> Modifier.isAbstract(method.getModifiers()))
                    .filter(method -> !method.getDeclaringClass().getName().startsWith("java."))
                    .filter(method -> !implemented.contains(method.getName() + descriptor(method)))
                    .findFirst()
                    .map(method -> new Fault(link, FaultKind.NOT_IMPLEMENTED, method.getName()));
        } catch (LinkageError unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<FaultKind> kindOfType(LinkKind kind, Class<?> owner) {
        int flags = owner.getModifiers();
        return Modifier.isPublic(flags) || Modifier.isProtected(flags)
                ? kind.faultOf(owner.isInterface(), Modifier.isFinal(flags), Modifier.isAbstract(flags))
                : Optional.of(FaultKind.NOT_ACCESSIBLE);
    }

    private Optional<Fault> memberFault(Link link, Class<?> owner) {
        try {
            Member found = find(link, owner);
            boolean open = Modifier.isPublic(found.getModifiers()) || Modifier.isProtected(found.getModifiers());
            boolean overridden = link.kind() == LinkKind.IMPLEMENTED;
            return FaultKind.NOT_ACCESSIBLE
                    .when(!open)
                    .or(() -> FaultKind.NOW_FINAL.when(overridden && Modifier.isFinal(found.getModifiers())))
                    .map(kind -> Fault.of(link, kind));
        } catch (IllegalArgumentException undisclosed) {
            // it was found; only what it looks like is kept from us
            return Optional.empty();
        } catch (ReflectiveOperationException | TypeNotPresentException | LinkageError absent) {
            return explanation(link, owner);
        }
    }

    /** By name and exact descriptor, in the type and what it inherits. */
    private Member find(Link link, Class<?> owner) throws ReflectiveOperationException {
        Lookup lookup = MethodHandles.privateLookupIn(owner, MethodHandles.lookup());
        if (link.kind().isField()) {
            Class<?> type = MethodType.fromMethodDescriptorString("()" + link.descriptor(), loader)
                    .returnType();
            return lookup.revealDirect(
                            link.kind() == LinkKind.STATIC_FIELD
                                    ? lookup.findStaticGetter(owner, link.name(), type)
                                    : lookup.findGetter(owner, link.name(), type))
                    .reflectAs(Member.class, lookup);
        }
        MethodType type = MethodType.fromMethodDescriptorString(link.descriptor(), loader);
        return lookup.revealDirect(
                        switch (link.kind()) {
                            case CONSTRUCTOR, SUPER_CONSTRUCTOR -> lookup.findConstructor(owner, type);
                            case STATIC_METHOD, STATIC_INTERFACE_METHOD -> lookup.findStatic(owner, link.name(), type);
                            default -> lookup.findVirtual(owner, link.name(), type);
                        })
                .reflectAs(Member.class, lookup);
    }

    /** Why a member was not found, as far as what is there tells. */
    private static Optional<Fault> explanation(Link link, Class<?> owner) {
        try {
            return link.kind().isField() ? fieldExplanation(link, owner) : methodExplanation(link, owner);
        } catch (LinkageError unreadable) {
            return Optional.of(Fault.of(link, FaultKind.MEMBER_MISSING));
        }
    }

    private static Optional<Fault> fieldExplanation(Link link, Class<?> owner) {
        Optional<Field> namesake = Arrays.stream(owner.getFields())
                .filter(field -> field.getName().equals(link.name()))
                .findFirst();
        return namesake.isEmpty()
                ? Optional.of(Fault.of(link, FaultKind.MEMBER_MISSING))
                : otherMember(
                        link,
                        namesake.get(),
                        namesake.get().getType().descriptorString(),
                        namesake.get().getType());
    }

    private static Optional<Fault> methodExplanation(Link link, Class<?> owner) {
        Optional<Method> namesake = methods(owner)
                .filter(method -> method.getName().equals(link.name()))
                .filter(method -> parameters(descriptor(method)).equals(parameters(link.descriptor())))
                .findFirst();
        return namesake.isEmpty()
                ? Optional.of(Fault.of(link, FaultKind.MEMBER_MISSING))
                : otherMember(
                        link,
                        namesake.get(),
                        descriptor(namesake.get()),
                        namesake.get().getReturnType());
    }

    private static Optional<Fault> otherMember(Link link, Member namesake, String descriptor, Class<?> type) {
        if (!descriptor.equals(link.descriptor())) {
            return Optional.of(new Fault(link, FaultKind.TYPE_CHANGED, type.getSimpleName()));
        }
        boolean isStatic = Modifier.isStatic(namesake.getModifiers());
        // where it is the very same it can be linked to, even if this app sees no class of a type it names
        return isStatic == link.kind().isStatic()
                ? Optional.empty()
                : Optional.of(Fault.of(link, isStatic ? FaultKind.NOW_STATIC : FaultKind.NO_LONGER_STATIC));
    }

    private static Stream<Method> methods(Class<?> type) {
        return Stream.concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getDeclaredMethods()));
    }

    private static String descriptor(Method method) {
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .descriptorString();
    }

    private static String parameters(String descriptor) {
        return descriptor.substring(0, descriptor.indexOf(')'));
    }
}
