package app.continuum.shipped;

/** A type of Atlassian's API, or a member of one by its name and erased descriptor; a type's own member is empty. */
record Member(String type, String signature) implements Comparable<Member> {
    static Member type(String internalName) {
        return new Member(internalName.replace('/', '.'), "");
    }

    static Member of(String owner, String name, String descriptor) {
        return new Member(owner.replace('/', '.'), name + descriptor);
    }

    @Override
    public int compareTo(Member other) {
        int byType = type.compareTo(other.type);
        return byType != 0 ? byType : signature.compareTo(other.signature);
    }

    @Override
    public String toString() {
        return signature.isEmpty() ? type : type + " " + signature;
    }
}
