/** Answers a question put on the command line with something that prints as JSON. */
export type Inspector = (args: string[]) => Promise<unknown>;

/** What can be inspected. Loaded only when asked for: the pure ones need no database and no configuration. */
export const SUBJECTS: Record<string, { usage: string; load: () => Promise<Inspector> }> = {
  ledger: {
    usage: "ledger <orderName> [--shop DOMAIN] [--data DIR of a demo]",
    load: async () => (await import("./ledger.ts")).inspectLedger,
  },
  disclosure: {
    usage:
      "disclosure --country BE --date 2026-11-21 --locale nl [--member ENTITY] [--willing yes|no] [--staff N] [--markets DE,FR]\n  npm run -s inspect -- disclosure --report [--date 2026-11-21]",
    load: async () => (await import("./disclosure.ts")).inspectDisclosure,
  },
  assessment: {
    usage: "assessment <claim.json>",
    load: async () => (await import("./assessment.ts")).inspectAssessment,
  },
  letter: {
    usage: "letter <case.json>",
    load: async () => (await import("./letter.ts")).inspectLetter,
  },
  deadline: {
    usage: "deadline <case.json>",
    load: async () => (await import("./deadline.ts")).inspectDeadline,
  },
  status: {
    usage: "status <case.json>",
    load: async () => (await import("./status.ts")).inspectStatus,
  },
  carrier: {
    usage: "carrier <id> <payload-file>",
    load: async () => (await import("./carrier.ts")).inspectCarrier,
  },
  review: {
    usage: "review <site> <payload-file>",
    load: async () => (await import("./review.ts")).inspectReview,
  },
  match: {
    usage: "match <case.json>",
    load: async () => (await import("./match.ts")).inspectMatch,
  },
  "tracking-number": {
    usage: "tracking-number <number> [--company X]",
    load: async () => (await import("./tracking-number.ts")).inspectTrackingNumber,
  },
};
