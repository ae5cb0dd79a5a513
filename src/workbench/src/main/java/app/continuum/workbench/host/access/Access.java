package app.continuum.workbench.host.access;

import app.continuum.workbench.host.Account;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Optional;

/** Who may call: what an access annotation says, licensed users where there is none. */
public enum Access {
    /** Everybody, logged in or not. */
    EVERYBODY,
    /** Everybody who is logged in. */
    KNOWN,
    /** Users with a licence. */
    LICENSED,
    /** Administrators. */
    ADMINISTRATORS;

    private static final Map<String, Access> ANNOTATIONS = Map.of(
            "UnrestrictedAccess", EVERYBODY,
            "AnonymousSiteAccess", EVERYBODY,
            "UnlicensedSiteAccess", KNOWN,
            "LicensedOnly", LICENSED,
            "AdminOnly", ADMINISTRATORS,
            "SystemAdminOnly", ADMINISTRATORS);

    /** What becomes of a call. */
    public enum Answer {
        /** It goes on. */
        GRANTED,
        /** Nobody is logged in: 401. */
        UNAUTHENTICATED,
        /** Somebody is, who may not: 403. */
        FORBIDDEN
    }

    /** What the first annotated of these says: a method before its class. */
    public static Access of(AnnotatedElement... elements) {
        for (AnnotatedElement element : elements) {
            for (Annotation annotation : element.getAnnotations()) {
                Class<?> type = annotation.annotationType();
                if (recognised(type.getPackageName()) && ANNOTATIONS.containsKey(type.getSimpleName())) {
                    return ANNOTATIONS.get(type.getSimpleName());
                }
            }
        }
        return LICENSED;
    }

    /** Whether that account, or a visitor without one, may call. */
    public Answer answer(Optional<Account> account) {
        boolean granted =
                switch (this) {
                    case EVERYBODY -> true;
                    case KNOWN -> account.isPresent();
                    case LICENSED -> account.filter(Account::licensed).isPresent();
                    case ADMINISTRATORS ->
                        account.filter(Account::administrator).isPresent();
                };
        if (granted) {
            return Answer.GRANTED;
        }
        return account.isPresent() ? Answer.FORBIDDEN : Answer.UNAUTHENTICATED;
    }

    // by name, since the app may use annotations for which the workbench needs no declaration
    private static boolean recognised(String packageName) {
        return packageName.equals("com.atlassian.annotations.security")
                || packageName.equals("com.atlassian.plugins.rest.api.security.annotation");
    }
}
