package app.continuum.verify;

/**
 * Where in the app's byte code something is: in a method, or in what a class declares.
 *
 * @param type the class, by internal name
 * @param member the method by name and descriptor; empty where the class itself is meant
 */
record Place(String type, String member) {
    static Place of(String type) {
        return new Place(type, "");
    }

    boolean isMethod() {
        return !member.isEmpty();
    }
}
