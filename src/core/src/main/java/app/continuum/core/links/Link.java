package app.continuum.core.links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Something of the product's that the app's byte code refers to.
 *
 * @param owner the type's binary name, with dots
 * @param name the member's; {@code <init>} of a constructor, empty where the type itself is meant
 * @param descriptor the member's erased descriptor as in a class file; empty where the type itself is meant
 */
public record Link(LinkKind kind, String owner, String name, String descriptor) implements Comparable<Link> {
    private static final Comparator<Link> ORDER = Comparator.comparing(Link::owner)
            .thenComparing(Link::name)
            .thenComparing(Link::descriptor)
            .thenComparing(Link::kind);
    private static final String PRIMITIVES = "VZBCSIJFD";
    private static final List<String> PRIMITIVE_NAMES =
            List.of("void", "boolean", "byte", "char", "short", "int", "long", "float", "double");

    /** A link to a type itself. */
    public static Link type(LinkKind kind, String owner) {
        return new Link(kind, owner, "", "");
    }

    /** The member by name and descriptor. */
    public String signature() {
        return name + descriptor;
    }

    /** The type a method gives or a field has, as one writes it in Java, by its simple name; empty where the type itself is meant. */
    public String result() {
        List<String> types = types(descriptor);
        return types.isEmpty() ? "" : types.get(types.size() - 1);
    }

    /** The link as one writes it in Java: the owner in full, the types of parameters by their simple names. */
    @Override
    public String toString() {
        if (kind.isType()) {
            return owner;
        }
        if (kind.isField()) {
            return owner + "." + name;
        }
        List<String> types = types(descriptor);
        String parameters = "(" + String.join(", ", types.subList(0, types.size() - 1)) + ")";
        return name.equals("<init>") ? "new " + owner + parameters : owner + "." + name + parameters;
    }

    @Override
    public int compareTo(Link other) {
        return ORDER.compare(this, other);
    }

    /** The types of a descriptor in their order, the result last. */
    private static List<String> types(String descriptor) {
        List<String> types = new ArrayList<>();
        String arrays = "";
        for (int at = 0; at < descriptor.length(); at++) {
            char sign = descriptor.charAt(at);
            if (sign == '[') {
                arrays += "[]";
            } else if (sign != '(' && sign != ')') {
                int end = sign == 'L' ? descriptor.indexOf(';', at) : at;
                types.add((sign == 'L' ? simple(descriptor.substring(at + 1, end)) : primitive(sign)) + arrays);
                arrays = "";
                at = end;
            }
        }
        return types;
    }

    private static String simple(String internalName) {
        return internalName.substring(internalName.lastIndexOf('/') + 1).replace('$', '.');
    }

    private static String primitive(char sign) {
        return PRIMITIVE_NAMES.get(PRIMITIVES.indexOf(sign));
    }
}
