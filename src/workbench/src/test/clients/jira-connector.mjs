// jira-connector, with a session that its cookie jar holds.
import assert from 'node:assert/strict';
import JiraClient from 'jira-connector';
import request from 'request';
import { issueKey, jira as address, refusal, step } from './steps.mjs';

const client = () =>
  new JiraClient({
    protocol: address.protocol.slice(0, -1),
    host: address.hostname,
    port: address.port,
    path_prefix: `${address.pathname}/`,
    cookie_jar: request.jar(),
  });
const jira = client();
const accountManager = client();

await step('log in', async () => {
  await jira.auth.login({ username: 'producer', password: 'producer' });
  await accountManager.auth.login({ username: 'am', password: 'am' });
  const user = await jira.auth.currentUser();
  assert.equal(user.name, 'producer');
  assert.equal((await accountManager.myself.getMyself()).name, 'am');
  return { user: user.name };
});

await step('search', async () => {
  const found = await jira.search.search({ jql: 'project = ACME ORDER BY key', fields: ['summary'], maxResults: 5 });
  assert.equal(found.total, 12);
  const same = await jira.search.search({ method: 'GET', jql: 'project = ACME', fields: ['summary'], maxResults: 5 });
  assert.equal(same.total, 12);
  return { total: found.total };
});

await step('read', async () => {
  const issue = await jira.issue.getIssue({ issueKey, fields: ['summary', 'status'], expand: ['names'] });
  assert.equal(issue.key, issueKey);
  assert.deepEqual(Object.keys(issue.fields).sort(), ['status', 'summary']);
  return { status: issue.fields.status.name };
});

await step('edit', async () => {
  await jira.issue.editIssue({
    issueKey,
    issue: {
      fields: { summary: 'Edited with jira-connector', duedate: '2027-03-01' },
      update: { labels: [{ add: 'stock-client' }] },
    },
  });
  const { fields } = await jira.issue.getIssue({ issueKey });
  assert.equal(fields.summary, 'Edited with jira-connector');
  assert.equal(fields.duedate, '2027-03-01');
  assert.ok(fields.labels.includes('stock-client'));
  return { summary: fields.summary };
});

await step('refusal', async () => {
  const error = await refusal(() =>
    accountManager.issue.editIssue({ issueKey, issue: { fields: { duedate: '2027-04-01' } } }),
  );
  const { statusCode, body } = JSON.parse(error);
  assert.equal(statusCode, 400);
  const { transitions } = await accountManager.issue.getTransitions({ issueKey });
  const step = { transition: { id: transitions[0].id }, fields: { duedate: '2027-04-01' } };
  const transition = await refusal(() => accountManager.issue.transitionIssue({ issueKey, transition: step }));
  assert.equal(JSON.parse(transition).body.errors.duedate, body.errors.duedate);
  const worklog = await refusal(() =>
    accountManager.issue.addWorkLog({ issueKey, adjustEstimate: 'auto', worklog: { timeSpent: '2h' } }),
  );
  assert.match(JSON.parse(worklog).body.errors.timetracking, /Remaining Estimate belongs to/);
  const { fields } = await accountManager.issue.getIssue({ issueKey });
  assert.equal(fields.duedate, '2027-03-01');
  return { sentence: body.errors.duedate };
});

await step('assign', async () => {
  await jira.issue.assignIssue({ issueKey, assignee: 'producer' });
  const { fields } = await jira.issue.getIssue({ issueKey });
  assert.equal(fields.assignee.name, 'producer');
  return { assignee: fields.assignee.name };
});

await step('transition', async () => {
  const { transitions } = await jira.issue.getTransitions({ issueKey });
  const start = transitions.find(({ name }) => name === 'Start Progress');
  await jira.issue.transitionIssue({ issueKey, transition: { transition: { id: start.id } } });
  const { fields } = await jira.issue.getIssue({ issueKey });
  assert.equal(fields.status.name, start.to.name);
  return { status: fields.status.name };
});

await step('comment', async () => {
  const { id } = await jira.issue.addComment({ issueKey, body: 'Said with jira-connector' });
  const comment = await jira.issue.getComment({ issueKey, commentId: id });
  assert.equal(comment.body, 'Said with jira-connector');
  const { comments } = await jira.issue.getComments({ issueKey });
  assert.equal(comments.at(-1).id, id);
  return { comment: comment.body };
});

await step('worklog', async () => {
  const { id } = await jira.issue.addWorkLog({
    issueKey,
    adjustEstimate: 'new',
    newEstimate: '3h',
    worklog: { timeSpent: '2h', comment: 'Worked' },
  });
  const worklog = await jira.issue.getWorkLog({ issueKey, worklogId: id });
  assert.equal(worklog.timeSpentSeconds, 7200);
  const { worklogs } = await jira.issue.getWorkLogs({ issueKey });
  assert.equal(worklogs.at(-1).id, id);
  const { fields } = await jira.issue.getIssue({ issueKey });
  assert.equal(fields.timetracking.remainingEstimate, '3h');
  return { spent: worklog.timeSpent };
});

await step('log out', async () => {
  await jira.auth.logout();
  const error = await refusal(() => jira.myself.getMyself());
  assert.equal(JSON.parse(error).statusCode, 401);
  return {};
});
