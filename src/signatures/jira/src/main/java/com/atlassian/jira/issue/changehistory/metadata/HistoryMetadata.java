package com.atlassian.jira.issue.changehistory.metadata;

/** What is noted beside a change in the history of an issue. */
public class HistoryMetadata {
    private final String type;
    private final String description;

    private HistoryMetadata(String type, String description) {
        this.type = type;
        this.description = description;
    }

    public static HistoryMetadataBuilder builder(String type) {
        return new HistoryMetadataBuilder(type);
    }

    public String getType() {
        return type;
    }

    public String getDescription() {
        return description;
    }

    /** Collects what is noted. */
    public static class HistoryMetadataBuilder {
        private final String type;
        private String description;

        HistoryMetadataBuilder(String type) {
            this.type = type;
        }

        public HistoryMetadataBuilder description(String text) {
            description = text;
            return this;
        }

        public HistoryMetadata build() {
            return new HistoryMetadata(type, description);
        }
    }
}
