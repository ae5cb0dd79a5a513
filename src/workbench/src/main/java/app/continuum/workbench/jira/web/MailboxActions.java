package app.continuum.workbench.jira.web;

import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.jira.actions.Action;
import app.continuum.workbench.jira.actions.ActionServlet;
import app.continuum.workbench.jira.mail.Mail;
import app.continuum.workbench.jira.mail.PostOffice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The workbench's own page: shows what has arrived by mail to whoever asks, empties the mailbox, and stops and starts the mail server. */
final class MailboxActions {
    private final PostOffice office;
    private final MailboxPages pages;

    MailboxActions(PostOffice office, MailboxPages pages) {
        this.office = office;
        this.pages = pages;
    }

    void addTo(ActionServlet actions) {
        actions.add("Mailbox", this::show)
                .add("Mailbox", "empty", changing(office.mailbox()::clear))
                .add("Mailbox", "stop", changing(office.server()::stop))
                .add("Mailbox", "start", changing(office.server()::start));
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null) {
            pages.list(request, response, office);
            return;
        }
        Optional<Mail> mail = id.matches("\\d{1,18}") ? office.mailbox().byId(Long.parseLong(id)) : Optional.empty();
        if (mail.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            pages.one(request, response, mail.get());
        }
    }

    private static Action changing(Runnable change) {
        return (request, response) -> {
            if (Xsrf.passes(request)) {
                change.run();
                response.sendRedirect(MailboxPages.address(request));
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing");
            }
        };
    }
}
