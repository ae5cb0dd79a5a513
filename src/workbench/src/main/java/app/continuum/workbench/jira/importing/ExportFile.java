package app.continuum.workbench.jira.importing;

import app.continuum.workbench.host.StartFailure;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** An export: one issue per line in the shape of {@code search?expand=changelog}, zipped or not. */
public final class ExportFile {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final Path file;

    /** An export that is not read yet. */
    public ExportFile(Path file) {
        this.file = file;
    }

    /** Reads it for its faults alone, each a failure to start. */
    public void check() {
        read();
    }

    /** All issues in the file. */
    List<ExportedIssue> read() {
        List<ExportedIssue> issues = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    issues.add(issue(line, number, seen));
                }
            }
        } catch (NoSuchFileException e) {
            throw new StartFailure("There is no file " + file, e);
        } catch (IOException e) {
            throw new StartFailure(file + ", after line " + number + ": cannot be read (" + e.getMessage() + ")", e);
        }
        if (issues.isEmpty()) {
            throw new StartFailure(file + " holds no issue");
        }
        return issues;
    }

    private ExportedIssue issue(String line, int number, Set<String> seen) {
        try {
            JsonNode json = MAPPER.readTree(line);
            ExportedIssue issue = ExportedIssue.of(json);
            if (!seen.add("id " + issue.id()) || !seen.add("key " + issue.key())) {
                throw new IllegalArgumentException("issue " + issue.key() + " is there twice");
            }
            issue.groups().forEach(group -> {
                if (!seen.add("change group " + group.id())) {
                    throw new IllegalArgumentException("change group " + group.id() + " is there twice");
                }
            });
            return issue;
        } catch (JsonProcessingException e) {
            throw broken(number, e.getOriginalMessage(), e);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw broken(number, e.getMessage(), e);
        }
    }

    private StartFailure broken(int number, String reason, Exception cause) {
        return new StartFailure(file + ", line " + number + ": " + reason, cause);
    }

    private InputStream open() throws IOException {
        BufferedInputStream raw = new BufferedInputStream(Files.newInputStream(file));
        raw.mark(2);
        boolean zipped = raw.read() == 0x1f && raw.read() == 0x8b;
        raw.reset();
        return zipped ? new GZIPInputStream(raw) : raw;
    }
}
