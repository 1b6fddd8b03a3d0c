import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import packageJson from '../package.json';

// No types come with it.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { load } = require('js-yaml') as { readonly load: (text: string) => unknown };

const root = path.resolve(__dirname, '..');
const text = (file: string) => readFileSync(path.join(root, file), 'utf8');
const files = (folder: string) => readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`);

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly 'continue-on-error'?: boolean;
}
interface Job {
  readonly 'runs-on': string;
  readonly strategy?: { readonly matrix: { readonly os: readonly string[] } };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}
interface FormField {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly string[] };
}
interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly body: readonly FormField[];
}

const workflow = (name: string) => load(text(`.github/workflows/${name}`)) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

/** The commands README tells people to test with. */
const testCommands = new Set(text('README.md').match(/npm ci && npm (run )?test\b[\w:]*/g));

describe('workflows', () => {
  test.each(files('.github/workflows'))('%s is a workflow that may read the repository and nothing else', (file) => {
    const { name, on, jobs, permissions } = load(text(file)) as Workflow;
    expect(file).toBe(`.github/workflows/${name}.yml`);
    expect(Object.keys(on).length).toBeGreaterThan(0);
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.values(jobs).every(({ steps }) => steps.length > 0)).toBe(true);
  });

  test('every change is tested with the command of the README, on Linux and Windows', () => {
    const tests = workflow('test.yml');
    expect(Object.keys(tests.on)).toEqual(expect.arrayContaining(['push', 'pull_request']));
    expect(tests.jobs.test?.strategy?.matrix.os.map((os) => os.split('-')[0])).toEqual(['ubuntu', 'windows']);
    const required = stepsOf(tests).filter((step) => step.run !== undefined && !step['continue-on-error']);
    expect([...testCommands]).toEqual(['npm ci && npm test']);
    expect(required.map(({ run }) => run)).toEqual([...testCommands]);
  });

  test('the audit has a time of its own, and nothing of npm test asks the registry', () => {
    const audit = workflow('audit.yml');
    expect(Object.keys(audit.on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    expect(stepsOf(audit).some(({ run }) => run?.includes('npm audit --omit=dev'))).toBe(true);
    expect(stepsOf(workflow('test.yml')).some(({ run }) => run?.includes('audit'))).toBe(false);
    expect(Object.entries(packageJson.scripts).filter(([, script]) => /\baudit\b/.test(script))).toEqual([]);
  });
});

describe('issue forms', () => {
  const forms = files('.github/ISSUE_TEMPLATE').filter((file) => !file.endsWith('/config.yml'));

  test('there is one for what went wrong, for forms not understood and for recordings', () => {
    expect(forms.map((file) => path.basename(file, '.yml')).sort()).toEqual(['bug', 'form', 'recording']);
  });

  test.each(forms)('%s is a form as GitHub takes it', (file) => {
    const { name, description, body } = load(text(file)) as IssueForm;
    expect([name, description].every((each) => /\p{Script=Han}/u.test(each) && /[a-z]/.test(each))).toBe(true);
    for (const { type, id, attributes } of body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      if (type === 'markdown') expect(attributes.value).toBeTruthy();
      else expect([id, attributes.label]).toEqual([expect.stringMatching(/^[\w-]+$/), expect.any(String)]);
      if (type === 'dropdown') expect(new Set(attributes.options).size).toBe(attributes.options?.length);
    }
    const ids = body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('the package says who made it as the licence does, and what it is about', () => {
  expect(text('LICENSE')).toContain(packageJson.author);
  expect(packageJson.keywords.length).toBeGreaterThan(3);
});
