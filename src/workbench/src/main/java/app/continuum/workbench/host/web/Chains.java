package app.continuum.workbench.host.web;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentRequest;
import app.continuum.workbench.host.CurrentUser;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Goes on with a request in somebody's name, with the exceptions that filters throw. */
final class Chains {
    private Chains() {}

    /** What comes next on a request's way. */
    interface Step {
        void go() throws IOException, ServletException;
    }

    static void as(Optional<Account> account, Step step) throws IOException, ServletException {
        run(() -> CurrentUser.as(account, () -> went(step)));
    }

    static void answer(HttpServletRequest request, Step step) throws IOException, ServletException {
        run(() -> CurrentRequest.answer(request, () -> went(step)));
    }

    private static boolean went(Step step) throws IOException, ServletException {
        step.go();
        return true;
    }

    private static void run(Callable<Boolean> task) throws IOException, ServletException {
        try {
            task.call();
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
