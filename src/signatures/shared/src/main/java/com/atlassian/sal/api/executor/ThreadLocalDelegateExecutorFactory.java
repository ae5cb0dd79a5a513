package com.atlassian.sal.api.executor;

import java.util.concurrent.ExecutorService;

/** Makes executors whose tasks find the thread locals the product needs, and leave none behind. */
public interface ThreadLocalDelegateExecutorFactory {
    ExecutorService createExecutorService(ExecutorService delegate);
}
