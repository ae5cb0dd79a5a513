package app.continuum.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types by name, read when first asked for. */
final class Types {
    private final ClassSource source;
    private final Map<String, Optional<TypeFile>> known = new HashMap<>();

    Types(ClassSource source) {
        this.source = source;
    }

    Optional<TypeFile> find(String internalName) {
        Optional<TypeFile> found = known.get(internalName);
        if (found == null) {
            found = source.find(internalName).map(TypeFile::read);
            known.put(internalName, found);
        }
        return found;
    }

    /** The type and everything it inherits from, itself first, classes before interfaces, as far as they are there. */
    List<TypeFile> withParents(String internalName) {
        List<TypeFile> types = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(internalName));
        while (!open.isEmpty()) {
            String next = open.removeFirst();
            if (seen.add(next)) {
                find(next).ifPresent(type -> {
                    types.add(type);
                    open.addAll(type.parents());
                });
            }
        }
        // what an interface inherits from Object is not in its class file
        if (seen.add("java/lang/Object")) {
            find("java/lang/Object").ifPresent(types::add);
        }
        return types;
    }

    /** The type that declares what a member of a type is resolved to; the member as in {@link TypeFile#members}. */
    Optional<TypeFile> declaring(String internalName, String member) {
        return withParents(internalName).stream()
                .filter(type -> type.access(member).isPresent())
                .findFirst();
    }
}
