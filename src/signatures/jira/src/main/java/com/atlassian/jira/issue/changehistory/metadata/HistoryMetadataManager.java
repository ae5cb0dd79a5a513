package com.atlassian.jira.issue.changehistory.metadata;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.util.ErrorCollection;

/** Reads what is noted beside changes. */
public interface HistoryMetadataManager {
    HistoryMetadataResult getHistoryMetadata(long changeHistoryId);

    /** What is noted, null where nothing is. */
    class HistoryMetadataResult extends ServiceResultImpl {
        private final HistoryMetadata metadata;

        public HistoryMetadataResult(HistoryMetadata metadata, ErrorCollection errors) {
            super(errors);
            this.metadata = metadata;
        }

        public HistoryMetadata getHistoryMetadata() {
            return metadata;
        }
    }
}
