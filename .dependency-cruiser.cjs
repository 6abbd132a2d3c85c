/**
 * Who may import whom. From below to above:
 * domain ← platform ← shopify, documents, providers ← carriers, reviews, channels ← use-cases, queries ← jobs, routes, inspect ← entry.*
 * and storefront, components → domain. Every rule has an import in tests/architecture/arrows.test.ts that it must refuse.
 */
const TEST = "\\.test\\.tsx?$";

/**
 * Rooms from the ground up; a room imports itself and the rooms below its floor. Besides, a use case may read by a query, so
 * that what is sent is what was shown, and routes put together what is shown.
 */
const FLOORS = [
  ["domain"],
  ["platform"],
  ["shopify", "documents", "providers"],
  ["carriers", "reviews", "channels"],
  ["use-cases", "queries"],
  ["jobs", "routes", "inspect"],
];

const BESIDES = { "use-cases": ["queries"], routes: ["components", "storefront", "locales"] };

const floorRules = FLOORS.flatMap((rooms, floor) =>
  rooms.map((room) => {
    const known = [...FLOORS.slice(0, floor).flat(), room, "generated", ...(BESIDES[room] ?? [])];
    return {
      name: `${room}-knows-only-floors-below`,
      comment: `A room imports itself and lower floors only; ${room} stands on floor ${floor}.`,
      severity: "error",
      from: { path: `^app/${room}/`, pathNot: TEST },
      to: { path: "^app/[^/]+/", pathNot: `^app/(${known.join("|")})/` },
    };
  }),
);

module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: "domain-is-pure",
      comment:
        "Rules hold no I/O: no node:*, no files at the root of app/, no packages but the four that are pure themselves.",
      severity: "error",
      from: { path: "^app/domain/", pathNot: TEST },
      to: {
        pathNot: "^app/domain/|node_modules/(zod|@noble/hashes|canonicalize|temporal-polyfill|temporal-spec)/",
      },
    },
    {
      name: "domain-tests-are-pure",
      comment: "What a rule does is told by a table: its test needs nothing of the app but the domain.",
      severity: "error",
      from: { path: "^app/domain/.*\\.test\\.ts$" },
      to: { path: "^app/(?!domain/)" },
    },
    {
      name: "components-show-domain-types",
      comment: "Components get domain types as props; they know no query, no use case and nothing of the server.",
      severity: "error",
      from: { path: "^app/components/", pathNot: TEST },
      to: { path: "^app/", pathNot: "^app/(components|locales|domain)/" },
    },
    {
      name: "locales-are-words",
      comment: "The admin's words and the choice among their languages; what is said in them is decided elsewhere.",
      severity: "error",
      from: { path: "^app/locales/", pathNot: TEST },
      to: { path: "^app/", pathNot: "^app/(locales|domain)/" },
    },
    {
      name: "storefront-is-functions-to-html",
      comment: "What shoppers see is made from domain data alone: no database, no admin component.",
      severity: "error",
      from: { path: "^app/storefront/", pathNot: TEST },
      to: { path: "^app/", pathNot: "^app/(storefront|domain)/" },
    },
    {
      name: "neighbours-do-not-meet",
      comment: "A carrier, review site or channel is one folder that can be added or removed without touching another.",
      severity: "error",
      from: { path: "^app/(carriers|reviews|channels)/([^/]+)/", pathNot: TEST },
      to: { path: "^app/$1/[^/]+/", pathNot: "^app/$1/$2/" },
    },
    {
      name: "database-behind-use-cases-and-queries",
      comment:
        "Only use-cases, queries, platform, Shopify's session storage and the developers' window open the database; the entries close it.",
      severity: "error",
      from: {
        path: "^app/",
        pathNot: `^app/(use-cases|queries|platform|inspect)/|^app/shopify/[^/]*session-storage|^app/shopify\\.server\\.ts$|^app/entry\\.(web|worker|inspect)\\.ts$|${TEST}`,
      },
      to: { path: "^app/db\\.server\\.ts$" },
    },
    {
      name: "routes-hold-no-queries",
      comment:
        "A route authenticates, parses, calls one use case or query and answers; it knows no table and no driver.",
      severity: "error",
      from: { path: "^app/routes/" },
      to: { path: "^app/generated/prisma/|node_modules/(@prisma|pg|graphql|graphile-worker)/" },
    },
    {
      name: "prisma-behind-use-cases-and-queries",
      comment: "Rows of the database stop at the rooms that read and write it.",
      severity: "error",
      from: { path: "^app/(documents|providers|carriers|reviews|channels|jobs|inspect|components|storefront)/" },
      to: { path: "^app/generated/prisma/|node_modules/(@prisma|pg)/" },
    },
    {
      name: "only-entries-import-jobs",
      comment: "Work is handed over by the queue, by name, never by calling a job.",
      severity: "error",
      from: { path: "^app/", pathNot: "^app/(jobs/|entry\\.)" },
      to: { path: "^app/jobs/" },
    },
    {
      name: "nobody-imports-routes",
      comment: "Remix alone loads routes; what two of them share lives in a room.",
      severity: "error",
      from: { path: "^(app|extensions|scripts)/" },
      to: { path: "^app/routes/" },
    },
    {
      name: "root-files-stand-above",
      comment:
        "What ties the app to Shopify and to HTTP lies at the root of app/; the lower rooms are given what they need.",
      severity: "error",
      from: { path: "^app/(platform|documents|providers|carriers|reviews|channels)/", pathNot: TEST },
      to: { path: "^app/[^/]+\\.tsx?$", pathNot: "^app/(env|db)\\.server\\.ts$" },
    },
    {
      name: "nobody-imports-entries",
      comment: "An entry starts a process when it is loaded.",
      severity: "error",
      from: { path: "^(app|extensions)/" },
      to: { path: "^app/entry\\." },
    },
    {
      name: "app-knows-no-tests-or-scripts",
      comment: "No stand-in, fixture or tool ever runs in production.",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { path: "^(tests|scripts)/" },
    },
    {
      name: "browser-code-knows-no-server",
      comment: "Files marked .server hold secrets and connections; components and the client's entry reach a browser.",
      severity: "error",
      from: { path: "^app/(components/|domain/|entry\\.client)" },
      to: { path: "\\.server\\.tsx?$" },
    },
    {
      name: "extensions-share-only-the-domain",
      comment:
        "The admin extension is bundled by Shopify's tool and runs in Shopify's page: it may share pure rules, nothing else.",
      severity: "error",
      from: { path: "^extensions/" },
      to: { path: "^app/(?!domain/)" },
    },
    {
      name: "no-circle",
      comment: "Files that import each other cannot be understood, tested or moved one at a time.",
      severity: "error",
      from: { path: "^(app|extensions)/" },
      to: { circular: true },
    },
    {
      name: "imports-resolve",
      comment: "A rule cannot judge an import that leads nowhere.",
      severity: "error",
      from: { path: "^(app|extensions)/" },
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "production-needs-no-dev-packages",
      comment:
        "npm ci --omit=dev must leave everything the app imports; types alone may come from packages for development.",
      severity: "error",
      from: { path: "^app/", pathNot: TEST },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "^app/generated/", "^build/", "^tests/", "^scripts/"] },
    exclude: { path: "^(build|extensions/[^/]+/dist)/" },
    tsPreCompilationDeps: true,
    moduleSystems: ["es6"],
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      mainFields: ["module", "main", "types"],
    },
  },
};
