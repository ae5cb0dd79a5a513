package com.atlassian.sal.api.transaction;

/** What is done in one transaction. */
public interface TransactionCallback<T> {
    T doInTransaction();
}
