import { SUBJECTS } from "#app/inspect/subjects.ts";

// A window into the rules for developers and support: `npm run -s inspect -- <subject> …` prints JSON.
const [subject = "", ...args] = process.argv.slice(2);
const chosen = SUBJECTS[subject];
if (!chosen) {
  const usages = Object.values(SUBJECTS).map(({ usage }) => `  npm run -s inspect -- ${usage}`);
  process.stderr.write(`Say what to inspect:\n${usages.join("\n")}\n`);
  process.exitCode = 2;
} else {
  try {
    const inspect = await chosen.load();
    process.stdout.write(`${JSON.stringify(await inspect(args), null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
