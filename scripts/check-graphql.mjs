/**
 * Validates every `#graphql` document of the app against Shopify's own schema of the API version in use, and refuses
 * documents that use deprecated fields. Exit code 1 names what is wrong and where.
 */
import { globSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { buildClientSchema, NoDeprecatedCustomRule, parse, specifiedRules, validate } from "graphql";

const API_VERSION = "2026-10";
const shipped = `node_modules/@shopify/dev-mcp/dist/data/admin_${API_VERSION}.json.gz`;
const schema = buildClientSchema(JSON.parse(gunzipSync(readFileSync(shipped)).toString()).data);

const problems = [];
const names = new Map();
for (const file of globSync("app/**/*.{ts,tsx}").sort()) {
  for (const [, source] of readFileSync(file, "utf8").matchAll(/`#graphql\n([^`]*)`/g)) {
    try {
      const document = parse(source);
      for (const error of validate(schema, document, [...specifiedRules, NoDeprecatedCustomRule]))
        problems.push(`${file}: ${error.message}`);
      for (const definition of document.definitions) {
        if (definition.kind !== "OperationDefinition") continue;
        const name = definition.name?.value;
        if (name === undefined) problems.push(`${file}: an operation has no name`);
        else if (names.has(name)) problems.push(`${file}: ${name} is also in ${names.get(name)}`);
        else names.set(name, file);
      }
    } catch (error) {
      problems.push(`${file}: ${error.message}`);
    }
  }
}

if (names.size === 0) problems.push("no GraphQL document was found");
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`${names.size} GraphQL documents are valid against Admin API ${API_VERSION}`);
