import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { ApiType, shopifyApiProject } from "@shopify/api-codegen-preset";

const API_VERSION = "2026-10";
const OUTPUT = "types";
const schema = `${OUTPUT}/admin-${API_VERSION}.schema.json`;

// The preset downloads the schema from Shopify unless the file is there; @shopify/dev-mcp ships the same one.
if (!existsSync(schema)) {
  mkdirSync(OUTPUT, { recursive: true });
  const shipped = `node_modules/@shopify/dev-mcp/dist/data/admin_${API_VERSION}.json.gz`;
  writeFileSync(schema, gunzipSync(readFileSync(shipped)));
}

const documents = ["app/shopify/**/*.ts"];

export default {
  schema: `./${schema}`,
  documents,
  projects: {
    default: shopifyApiProject({
      apiType: ApiType.Admin,
      apiVersion: API_VERSION,
      documents,
      outputDir: `./${OUTPUT}`,
    }),
  },
};
