import process from "node:process";

/** A window into the rules for developers and support: `npm run -s inspect -- <subject> …` prints JSON. */

type Inspector = (args: string[]) => Promise<unknown>;

/** Loaded only when asked for, so that the pure ones need no database and no configuration. */
const SUBJECTS: Record<string, { usage: string; load: () => Promise<Inspector> }> = {
  ledger: {
    usage: "ledger <orderName> [--shop DOMAIN]",
    load: async () => (await import("#app/inspect/ledger.ts")).inspectLedger,
  },
  disclosure: {
    usage:
      "disclosure --country BE --date 2026-11-21 --locale nl [--member ENTITY] [--willing yes|no] [--staff N] [--markets DE,FR]",
    load: async () => (await import("#app/inspect/disclosure.ts")).inspectDisclosure,
  },
  assessment: {
    usage: "assessment <claim.json>",
    load: async () => (await import("#app/inspect/assessment.ts")).inspectAssessment,
  },
};

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
