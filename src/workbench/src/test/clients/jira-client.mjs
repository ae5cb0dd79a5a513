// jira-client, with a personal access token as its documentation's option "bearer".
import assert from 'node:assert/strict';
import JiraApi from 'jira-client';
import { issueKey, jira as address, refusal, step } from './steps.mjs';

const server = {
  protocol: address.protocol.slice(0, -1),
  host: address.hostname,
  port: address.port,
  base: address.pathname.slice(1),
  apiVersion: '2',
  strictSSL: true,
};
const jira = new JiraApi({ ...server, bearer: 'producer-token' });
const accountManager = new JiraApi({ ...server, bearer: 'am-token' });

await step('log in', async () => {
  const user = await jira.getCurrentUser();
  assert.equal(user.name, 'producer');
  const password = new JiraApi({ ...server, username: 'producer', password: 'producer' });
  const error = await refusal(() => password.getCurrentUser());
  assert.match(error.message, /Basic Authentication has been disabled/);
  return { user: user.name };
});

await step('search', async () => {
  const found = await jira.searchJira('project = ACME ORDER BY key ASC', { fields: ['summary'], maxResults: 5 });
  assert.equal(found.total, 12);
  assert.equal(found.issues.length, 5);
  assert.deepEqual(Object.keys(found.issues[0].fields), ['summary']);
  return { total: found.total };
});

await step('read', async () => {
  const issue = await jira.findIssue(issueKey, 'names,changelog');
  assert.equal(issue.key, issueKey);
  assert.equal(issue.names.duedate, 'Due Date');
  assert.equal(issue.changelog.total, 0);
  return { status: issue.fields.status.name };
});

await step('edit', async () => {
  await jira.updateIssue(issueKey, {
    fields: { summary: 'Edited with jira-client', duedate: '2027-03-01' },
    update: { labels: [{ add: 'stock-client' }] },
  });
  const { fields } = await jira.findIssue(issueKey);
  assert.equal(fields.summary, 'Edited with jira-client');
  assert.equal(fields.duedate, '2027-03-01');
  assert.ok(fields.labels.includes('stock-client'));
  return { summary: fields.summary };
});

await step('refusal', async () => {
  const error = await refusal(() => accountManager.updateIssue(issueKey, { fields: { duedate: '2027-04-01' } }));
  const { errors } = JSON.parse(error.message);
  const { transitions } = await accountManager.listTransitions(issueKey);
  const step = { transition: { id: transitions[0].id }, fields: { duedate: '2027-04-01' } };
  const transition = await refusal(() => accountManager.transitionIssue(issueKey, step));
  assert.equal(JSON.parse(transition.message).errors.duedate, errors.duedate);
  const worklog = await refusal(() => accountManager.addWorklog(issueKey, { timeSpent: '2h' }, '9w'));
  assert.match(JSON.parse(worklog.message).errors.timetracking, /Remaining Estimate belongs to/);
  const { fields } = await accountManager.findIssue(issueKey);
  assert.equal(fields.duedate, '2027-03-01');
  return { sentence: errors.duedate };
});

await step('assign', async () => {
  await jira.updateAssignee(issueKey, 'producer');
  const { fields } = await jira.findIssue(issueKey);
  assert.equal(fields.assignee.name, 'producer');
  return { assignee: fields.assignee.name };
});

await step('transition', async () => {
  const { transitions } = await jira.listTransitions(issueKey);
  const start = transitions.find(({ name }) => name === 'Start Progress');
  assert.equal(start.fields.duedate.name, 'Due Date');
  await jira.transitionIssue(issueKey, { transition: { id: start.id } });
  const { fields } = await jira.findIssue(issueKey);
  assert.equal(fields.status.name, start.to.name);
  return { status: fields.status.name };
});

await step('comment', async () => {
  const { id } = await jira.addComment(issueKey, 'Said with jira-client');
  const comment = await jira.getComment(issueKey, id);
  assert.equal(comment.body, 'Said with jira-client');
  assert.equal(comment.author.name, 'producer');
  const { comments } = await jira.getComments(issueKey);
  assert.equal(comments.at(-1).id, id);
  return { comment: comment.body };
});

await step('worklog', async () => {
  const { id } = await jira.addWorklog(issueKey, { timeSpent: '2h', comment: 'Worked' }, '3h');
  const { worklogs } = await jira.getIssueWorklogs(issueKey);
  assert.equal(worklogs.at(-1).id, id);
  assert.equal(worklogs.at(-1).timeSpentSeconds, 7200);
  const { fields } = await jira.findIssue(issueKey);
  assert.equal(fields.timetracking.remainingEstimate, '3h');
  return { spent: worklogs.at(-1).timeSpent };
});
