// jira.js, version 2 of the API, with a personal access token.
import assert from 'node:assert/strict';
import { HttpException, Version2Client } from 'jira.js';
import { issueKey, jira as address, refusal, step } from './steps.mjs';

const as = (personalAccessToken) => new Version2Client({ host: address.href, authentication: { personalAccessToken } });
const client = as('producer-token');
const accountManager = as('am-token');
const read = () => client.issues.getIssue({ issueIdOrKey: issueKey });

await step('log in', async () => {
  const user = await client.myself.getCurrentUser();
  assert.equal(user.name, 'producer');
  return { user: user.name };
});

await step('search', async () => {
  const { issueSearch } = client;
  const found = await issueSearch.searchForIssuesUsingJql({
    jql: 'project = ACME AND labels = "shop" ORDER BY key',
    fields: ['summary', 'status'],
    maxResults: 2,
    startAt: 1,
  });
  assert.equal(found.startAt, 1);
  assert.equal(found.issues.length, 2);
  assert.equal((await issueSearch.searchForIssuesUsingJqlPost({ jql: 'project = ACME' })).total, 12);
  return { total: found.total };
});

await step('read', async () => {
  const issue = await client.issues.getIssue({
    issueIdOrKey: issueKey,
    fields: ['summary', 'status'],
    expand: 'names,transitions',
  });
  assert.equal(issue.key, issueKey);
  assert.deepEqual(Object.keys(issue.fields).sort(), ['status', 'summary']);
  assert.ok(issue.transitions.length > 0);
  return { status: issue.fields.status.name };
});

await step('edit', async () => {
  await client.issues.editIssue({
    issueIdOrKey: issueKey,
    fields: { summary: 'Edited with jira.js', duedate: '2027-03-01' },
    update: { labels: [{ add: 'stock-client' }] },
  });
  const { fields } = await read();
  assert.equal(fields.summary, 'Edited with jira.js');
  assert.equal(fields.duedate, '2027-03-01');
  assert.ok(fields.labels.includes('stock-client'));
  return { summary: fields.summary };
});

await step('refusal', async () => {
  const error = await refusal(() =>
    accountManager.issues.editIssue({ issueIdOrKey: issueKey, fields: { duedate: '2027-04-01' } }),
  );
  assert.ok(error instanceof HttpException);
  assert.equal(error.status, 400);
  const { transitions } = await accountManager.issues.getTransitions({ issueIdOrKey: issueKey });
  const transition = await refusal(() =>
    accountManager.issues.doTransition({
      issueIdOrKey: issueKey,
      transition: { id: transitions[0].id },
      fields: { duedate: '2027-04-01' },
    }),
  );
  assert.equal(transition.cause.response.data.errors.duedate, error.cause.response.data.errors.duedate);
  const worklog = await refusal(() =>
    accountManager.issueWorklogs.addWorklog({ issueIdOrKey: issueKey, timeSpent: '2h', adjustEstimate: 'auto' }),
  );
  assert.match(worklog.cause.response.data.errors.timetracking, /Remaining Estimate belongs to/);
  assert.equal((await read()).fields.duedate, '2027-03-01');
  return { sentence: error.cause.response.data.errors.duedate };
});

await step('assign', async () => {
  await client.issues.assignIssue({ issueIdOrKey: issueKey, name: 'producer' });
  const { fields } = await read();
  assert.equal(fields.assignee.name, 'producer');
  return { assignee: fields.assignee.name };
});

await step('transition', async () => {
  const { transitions } = await client.issues.getTransitions({ issueIdOrKey: issueKey });
  const start = transitions.find(({ name }) => name === 'Start Progress');
  await client.issues.doTransition({ issueIdOrKey: issueKey, transition: { id: start.id } });
  const { fields } = await read();
  assert.equal(fields.status.name, start.to.name);
  const next = await client.issues.getTransitions({ issueIdOrKey: issueKey });
  assert.ok(next.transitions.length > 1);
  const { id } = next.transitions[1];
  const one = await client.issues.getTransitions({ issueIdOrKey: issueKey, transitionId: id });
  assert.deepEqual(one.transitions, [next.transitions[1]]);
  return { status: fields.status.name };
});

await step('comment', async () => {
  const { id } = await client.issueComments.addComment({ issueIdOrKey: issueKey, comment: 'Said with jira.js' });
  const comment = await client.issueComments.getComment({ issueIdOrKey: issueKey, id });
  assert.equal(comment.body, 'Said with jira.js');
  const newest = { issueIdOrKey: issueKey, startAt: 0, maxResults: 1, orderBy: '-created' };
  const { comments } = await client.issueComments.getComments(newest);
  assert.deepEqual(comments, [comment]);
  return { comment: comment.body };
});

await step('worklog', async () => {
  const { id } = await client.issueWorklogs.addWorklog({
    issueIdOrKey: issueKey,
    timeSpent: '2h',
    comment: 'Worked',
    started: '2026-11-02T09:00:00.000+0000',
    adjustEstimate: 'new',
    newEstimate: '3h',
  });
  const worklog = await client.issueWorklogs.getWorklog({ issueIdOrKey: issueKey, id });
  assert.equal(worklog.timeSpentSeconds, 7200);
  assert.equal(new Date(worklog.started).toISOString(), '2026-11-02T09:00:00.000Z');
  const { worklogs } = await client.issueWorklogs.getIssueWorklog({ issueIdOrKey: issueKey });
  assert.equal(worklogs.at(-1).id, id);
  assert.equal((await read()).fields.timetracking.remainingEstimate, '3h');
  return { spent: worklog.timeSpent };
});
