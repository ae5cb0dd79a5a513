// What every run does the same: takes its steps one by one, and tells each as a line of JSON.

/** Where Jira is, and the issue that this run may change. */
export const jira = new URL(process.env.JIRA);
export const issueKey = process.env.ISSUE;

/** Takes a step and tells what it saw; the first that fails ends the run. */
export async function step(name, take) {
  try {
    console.log(JSON.stringify({ step: name, ...(await take()) }));
  } catch (failure) {
    console.error(`The step '${name}' failed:`, failure);
    process.exit(1);
  }
}

/** The error that a call must end with. */
export async function refusal(call) {
  let answer;
  try {
    answer = await call();
  } catch (error) {
    return error;
  }
  throw new Error(`Not refused, but answered: ${JSON.stringify(answer)}`);
}
