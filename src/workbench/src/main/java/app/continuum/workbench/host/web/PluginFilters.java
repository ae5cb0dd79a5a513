package app.continuum.workbench.host.web;

import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.access.Access;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The app's filters, by where they stand on a request's way and by weight. */
public final class PluginFilters {
    private final List<Entry> entries = new ArrayList<>();

    /** Where a filter stands: before the visitor is known, or after. */
    public enum Location {
        /** First of all. */
        AFTER_ENCODING,
        /** Just before the visitor is known. */
        BEFORE_LOGIN,
        /** As soon as the visitor is known. */
        BEFORE_DECORATION,
        /** Last of all. */
        BEFORE_DISPATCH;

        /** As the descriptor spells it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** One filter as the descriptor says it. */
    public record Entry(
            Filter filter, Location location, int weight, List<String> patterns, Set<DispatcherType> dispatchers) {
        public Entry {
            patterns = List.copyOf(patterns);
            dispatchers = EnumSet.copyOf(dispatchers);
        }
    }

    /** Adds a filter. */
    public void add(Entry entry) {
        entries.add(entry);
    }

    /** One filter that passes through all of a location, lightest first. */
    Filter at(Location location) {
        List<Matcher> here = entries.stream()
                .filter(entry -> entry.location() == location)
                .sorted(Comparator.comparingInt(Entry::weight))
                .map(Matcher::of)
                .toList();
        return (request, response, chain) -> next(here, 0, request, response, chain);
    }

    private static void next(
            List<Matcher> filters, int position, ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int index = position;
        while (index < filters.size() && !filters.get(index).matches((HttpServletRequest) request)) {
            index++;
        }
        if (index == filters.size()) {
            chain.doFilter(request, response);
            return;
        }
        Filter filter = filters.get(index).filter();
        int following = index + 1;
        switch (Access.of(filter.getClass()).answer(CurrentUser.get())) {
            case GRANTED -> filter.doFilter(request, response, (q, p) -> next(filters, following, q, p, chain));
            case UNAUTHENTICATED -> ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNAUTHORIZED);
            case FORBIDDEN -> ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private record Matcher(Filter filter, Set<DispatcherType> dispatchers, Predicate<String> path) {
        static Matcher of(Entry entry) {
            Predicate<String> path =
                    entry.patterns().stream().map(Matcher::path).reduce(none -> false, Predicate::or);
            return new Matcher(entry.filter(), entry.dispatchers(), path);
        }

        boolean matches(HttpServletRequest request) {
            return dispatchers.contains(request.getDispatcherType()) && path.test(RawPath.of(request));
        }

        // the products' own matcher: a star stands for anything, slashes too
        private static Predicate<String> path(String pattern) {
            StringBuilder expression = new StringBuilder();
            for (int i = 0; i < pattern.length(); i++) {
                char character = pattern.charAt(i);
                switch (character) {
                    case '*' -> expression.append(".*");
                    case '?' -> expression.append('.');
                    default -> expression.append(Pattern.quote(String.valueOf(character)));
                }
            }
            return Pattern.compile(expression.toString(), Pattern.DOTALL).asMatchPredicate();
        }
    }
}
