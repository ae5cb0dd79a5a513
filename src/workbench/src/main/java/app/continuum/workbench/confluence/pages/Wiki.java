package app.continuum.workbench.confluence.pages;

import app.continuum.workbench.host.StartFailure;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Confluence's own database: spaces, pages, and a few settings by name. */
public final class Wiki implements AutoCloseable {
    private static final String PAGE = "SELECT id, space_key, title, body, version, editor, edited FROM page ";
    private final JdbcConnectionPool pool;
    private final JdbcTemplate sql;

    private Wiki(JdbcConnectionPool pool) {
        this.pool = pool;
        this.sql = new JdbcTemplate(pool);
    }

    /** Opens the database below the home, with one client page in each space where there is none yet. */
    public static Wiki open(Path home) {
        Path file = home.resolve("confluence").resolve("database").toAbsolutePath();
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:file:" + file + ";DB_CLOSE_ON_EXIT=FALSE", "sa", "");
        try {
            new ResourceDatabasePopulator(new ClassPathResource("schema.sql", Wiki.class)).execute(pool);
        } catch (DataAccessException e) {
            throw new StartFailure(
                    "The database " + file + " cannot be opened; is another workbench running on it?", e);
        }
        Wiki wiki = new Wiki(pool);
        if (wiki.spaces().isEmpty()) {
            FirstPages.write(wiki);
        }
        return wiki;
    }

    /** All spaces by name. */
    public List<Space> spaces() {
        return sql.query("SELECT space_key, name FROM space ORDER BY name", (row, n) -> space(row));
    }

    /** The space of that key. */
    public Optional<Space> space(String key) {
        return sql.query("SELECT space_key, name FROM space WHERE space_key = ?", (row, n) -> space(row), key).stream()
                .findFirst();
    }

    /** The pages of a space, the oldest first. */
    public List<WikiPage> pages(String spaceKey) {
        return sql.query(PAGE + "WHERE space_key = ? ORDER BY id", (row, n) -> page(row), spaceKey);
    }

    /** The page of that id. */
    public Optional<WikiPage> page(long id) {
        return sql.query(PAGE + "WHERE id = ?", (row, n) -> page(row), id).stream()
                .findFirst();
    }

    /** The page of that title in a space. */
    public Optional<WikiPage> page(String spaceKey, String title) {
        return sql.query(PAGE + "WHERE space_key = ? AND title = ?", (row, n) -> page(row), spaceKey, title).stream()
                .findFirst();
    }

    /** Saves what somebody made of a version of a page; false where somebody else was faster. */
    public boolean save(WikiPage page, String title, String body, String editor) {
        return sql.update(
                        "UPDATE page SET title = ?, body = ?, version = version + 1, editor = ?, edited = ?"
                                + " WHERE id = ? AND version = ?",
                        title,
                        body,
                        editor,
                        Timestamp.from(Instant.now()),
                        page.id(),
                        page.version())
                == 1;
    }

    /** A setting, if it was ever made. */
    public Optional<String> setting(String name) {
        return sql.query("SELECT text FROM setting WHERE name = ?", (row, n) -> row.getString(1), name).stream()
                .findFirst();
    }

    /** Makes a setting. */
    public void set(String name, String text) {
        sql.update("MERGE INTO setting KEY (name) VALUES (?, ?)", name, text);
    }

    void add(Space space) {
        sql.update("INSERT INTO space VALUES (?, ?)", space.key(), space.name());
    }

    void add(String spaceKey, String title, String body, String editor) {
        sql.update(
                "INSERT INTO page (space_key, title, body, version, editor, edited) VALUES (?, ?, ?, 1, ?, ?)",
                spaceKey,
                title,
                body,
                editor,
                Timestamp.from(Instant.now()));
    }

    @Override
    public void close() {
        pool.dispose();
    }

    private static Space space(ResultSet row) throws SQLException {
        return new Space(row.getString("space_key"), row.getString("name"));
    }

    private static WikiPage page(ResultSet row) throws SQLException {
        return new WikiPage(
                row.getLong("id"),
                row.getString("space_key"),
                row.getString("title"),
                row.getString("body"),
                row.getInt("version"),
                row.getString("editor"),
                row.getTimestamp("edited").toInstant());
    }
}
