package app.continuum.workbench.jira.web;

import app.continuum.workbench.host.Account;
import app.continuum.workbench.host.CurrentUser;
import app.continuum.workbench.host.Product;
import app.continuum.workbench.host.WorkflowValidator;
import app.continuum.workbench.host.Xsrf;
import app.continuum.workbench.jira.actions.Action;
import app.continuum.workbench.jira.actions.ActionServlet;
import app.continuum.workbench.jira.edits.StepValidator;
import app.continuum.workbench.jira.edits.StepValidators;
import app.continuum.workbench.jira.edits.Transition;
import app.continuum.workbench.jira.edits.Workflow;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Puts validators on the steps of the workflow, changes them and takes them off; for administrators, at Jira's own addresses. */
final class WorkflowAdmin {
    private final Product product;
    private final StepValidators validators;
    private final WorkflowPages pages;
    private final ErrorPage errors;

    WorkflowAdmin(Product product, StepValidators validators, WorkflowPages pages, ErrorPage errors) {
        this.product = product;
        this.validators = validators;
        this.pages = pages;
        this.errors = errors;
    }

    void addTo(ActionServlet actions) {
        actions.add("ListWorkflows", guarded((request, response) -> pages.list(request, response, Workflow.all())))
                .add("ViewWorkflowTransition", guarded(this::view))
                .add("AddWorkflowTransitionValidator", "default", guarded(this::choose))
                .add("AddWorkflowTransitionValidatorParams", "default", guarded(this::fill))
                .add("AddWorkflowTransitionValidatorParams", saving(this::add))
                .add("EditWorkflowTransitionValidatorParams", "default", guarded(this::edit))
                .add("EditWorkflowTransitionValidatorParams", saving(this::change))
                .add("DeleteWorkflowTransitionValidators", saving(this::remove));
    }

    private Action guarded(Action action) {
        return (request, response) -> {
            if (CurrentUser.get().map(Account::administrator).orElse(false)) {
                action.run(request, response);
            } else {
                errors.administratorsOnly(request, response);
            }
        };
    }

    private Action saving(Action action) {
        return guarded((request, response) -> {
            if (Xsrf.passes(request)) {
                action.run(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN, "XSRF Security Token Missing");
            }
        });
    }

    private void view(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Transition> step = step(request);
        if (step.isEmpty()) {
            notThere(response);
            return;
        }
        List<WorkflowPages.Line> lines = validators.of(step.get().id()).stream()
                .map(kept -> new WorkflowPages.Line(kept, module(kept.moduleKey())))
                .toList();
        pages.view(request, response, step.get(), lines);
    }

    private void choose(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Transition> step = step(request);
        if (step.isEmpty()) {
            notThere(response);
        } else {
            pages.choose(request, response, step.get(), product.modules().validators());
        }
    }

    private void fill(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Transition> step = step(request);
        Optional<WorkflowValidator> module = module(request.getParameter("pluginModuleKey"));
        if (step.isEmpty() || module.isEmpty()) {
            notThere(response);
        } else {
            pages.add(request, response, step.get(), module.get());
        }
    }

    private void add(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Transition> step = step(request);
        Optional<WorkflowValidator> module = module(request.getParameter("pluginModuleKey"));
        if (step.isEmpty() || module.isEmpty()) {
            notThere(response);
            return;
        }
        validators.add(step.get().id(), module.get().key(), module.get().arguments(request.getParameterMap()));
        back(request, response, step.get().id());
    }

    private void edit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StepValidator> kept = kept(request);
        Optional<WorkflowValidator> module = kept.flatMap(found -> module(found.moduleKey()));
        if (module.isEmpty()) {
            notThere(response);
        } else {
            pages.edit(request, response, kept.get(), module.get());
        }
    }

    private void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StepValidator> kept = kept(request);
        Optional<WorkflowValidator> module = kept.flatMap(found -> module(found.moduleKey()));
        if (module.isEmpty()) {
            notThere(response);
            return;
        }
        validators.change(kept.get().id(), module.get().arguments(request.getParameterMap()));
        back(request, response, kept.get().step());
    }

    private void remove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StepValidator> kept = kept(request);
        if (kept.isEmpty()) {
            notThere(response);
            return;
        }
        validators.remove(kept.get().id());
        back(request, response, kept.get().step());
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, int step) throws IOException {
        response.sendRedirect(WorkflowPages.address(request, "ViewWorkflowTransition.jspa", step));
    }

    private static void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private static Optional<Transition> step(HttpServletRequest request) {
        String id = request.getParameter("workflowTransition");
        return Workflow.all().stream()
                .filter(step -> String.valueOf(step.id()).equals(id))
                .findFirst();
    }

    private Optional<WorkflowValidator> module(String key) {
        return product.modules().validators().stream()
                .filter(module -> module.key().equals(key))
                .findFirst();
    }

    private Optional<StepValidator> kept(HttpServletRequest request) {
        String id = request.getParameter("count");
        return id != null && id.matches("\\d{1,18}") ? validators.byId(Long.parseLong(id)) : Optional.empty();
    }
}
