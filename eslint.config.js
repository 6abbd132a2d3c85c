import eslint from "@eslint/js";
import { basename } from "node:path";
import tseslint from "typescript-eslint";

/** File names are kebab-case with dotted suffixes (`send-response.server.test.ts`); Remix gives routes their own grammar. */
const kebabCaseNames = {
  meta: { type: "suggestion", schema: [] },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name)) return;
      context.report({ node, message: `${name}: file names are kebab-case.` });
    },
  }),
};

const noDefaultExport = {
  selector: "ExportDefaultDeclaration, ExportSpecifier[exported.name='default']",
  message: "Named exports only: a search by name must find every use.",
};
const noProcessEnv = {
  selector: "MemberExpression[object.name='process'][property.name='env'], VariableDeclarator[init.name='process']",
  message: "Only app/env.server.ts reads the environment.",
};

const importsWithExtension = {
  regex: "^(\\.{1,2}/|#).*(?<!\\.(ts|tsx|mjs|js|json|css|svg|txt))(?<!\\?(url|raw|inline))$",
  message: "Relative and # imports carry the file's extension: Node.js runs the sources as they stand.",
};

export default tseslint.config(
  {
    ignores: [
      "build/",
      ".cache/",
      ".data/",
      ".shopify/",
      "types/",
      "test-results/",
      "app/generated/",
      "extensions/*/dist/",
      "extensions/*/shopify.d.ts",
    ],
  },
  eslint.configs.recommended,
  tseslint.configs.recommended,
  {
    plugins: { house: { rules: { "kebab-case-names": kebabCaseNames } } },
    languageOptions: { globals: { process: "readonly", Buffer: "readonly", console: "readonly", URL: "readonly" } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "house/kebab-case-names": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-syntax": ["error", noDefaultExport],
      "no-restricted-imports": ["error", { patterns: [importsWithExtension] }],
      // TypeScript and Node.js know better than ESLint which names exist.
      "no-undef": "off",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}", "scripts/**/*.ts", "tests/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false, arguments: false } },
      ],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-restricted-syntax": ["error", noDefaultExport, noProcessEnv],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "node:process",
              importNames: ["env"],
              message: "Only app/env.server.ts reads the environment.",
            },
          ],
          patterns: [
            importsWithExtension,
            { regex: "^#tests/|/(tests|scripts)/", message: "The app knows neither its tests nor its tools." },
          ],
        },
      ],
    },
  },
  // A test beside its source reads fixtures.
  {
    files: ["app/**/*.test.ts"],
    rules: { "no-restricted-imports": ["error", { patterns: [importsWithExtension] }] },
  },
  // Remix asks for default exports in routes and at the edges of the tree.
  {
    files: ["app/routes/**", "app/root.tsx", "app/entry.server.tsx"],
    rules: { "house/kebab-case-names": "off", "no-restricted-syntax": ["error", noProcessEnv] },
  },
  { files: ["app/env.server.ts"], rules: { "no-restricted-syntax": ["error", noDefaultExport] } },
  // A command-line window's answer is what it prints.
  { files: ["app/entry.inspect.ts"], rules: { "no-console": "off" } },
  // Tools, global set-ups and Shopify's extension points are found by their default export.
  {
    files: ["*.config.{js,ts}", "*.cjs", ".graphqlrc.mjs", "app/routes.ts", "tests/setup/*.ts", "extensions/**"],
    rules: { "no-restricted-syntax": "off" },
  },
  { files: ["*.cjs"], rules: { "@typescript-eslint/no-require-imports": "off" } },
);
