package app.continuum.jira.admin.imports;

import app.continuum.core.clients.Client;
import app.continuum.core.csv.CsvWriter;
import app.continuum.core.links.Feature;
import app.continuum.jira.admin.AdminPage;
import app.continuum.jira.admin.DeskPage;
import app.continuum.jira.admin.UserNames;
import app.continuum.jira.admin.Visit;
import app.continuum.jira.agency.AgencyDirectory;
import app.continuum.jira.agency.People;
import app.continuum.jira.words.ScreenText;
import com.atlassian.jira.project.ProjectManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All clients as a table, which the import reads again. */
@Feature("admin-export")
public final class ExportPage implements DeskPage {
    private static final String TEMPLATE = "app/continuum/jira/admin/export.vm";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final AgencyDirectory directory;
    private final ClientCells cells;

    /** An export of the agency's clients. */
    public ExportPage(AgencyDirectory directory, People people, ProjectManager projects, ScreenText text) {
        this.directory = directory;
        this.cells = new ClientCells(new UserNames(people, text), projects);
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String tab() {
        return "clients";
    }

    @Override
    public AdminPage show(Visit visit) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(ClientCells.titles());
        for (Client client : directory.current().clients()) {
            rows.add(cells.row(client));
        }
        String csv = CsvWriter.write(rows);
        Map<String, Object> context = new HashMap<>();
        context.put("csv", csv);
        context.put("download", download(csv));
        return AdminPage.show(TEMPLATE, context);
    }

    /** An address that is the file itself; spreadsheets know its encoding by the mark it begins with. */
    static String download(String csv) {
        byte[] bytes = (BYTE_ORDER_MARK + csv).getBytes(StandardCharsets.UTF_8);
        return "data:text/csv;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
