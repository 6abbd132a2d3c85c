import { z } from "zod";

const key = z
  .string()
  .refine((text) => Buffer.from(text, "base64").length === 32, "must be 32 bytes in base64 (openssl rand -base64 32)");

const schema = z.object({
  DATABASE_URL: z.url(),
  SHOPIFY_API_KEY: z.string().min(1),
  SHOPIFY_API_SECRET: z.string().min(1),
  /** After a rotation of the client secret Shopify may sign with the old one for up to an hour. */
  SHOPIFY_API_SECRET_PREVIOUS: z.string().min(1).optional(),
  SHOPIFY_APP_URL: z.url(),
  ENCRYPTION_KEY: key,
  ENCRYPTION_KEY_PREVIOUS: key.optional(),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("0.0.0.0"),
  FILES_DIR: z.string().default(".data/files"),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().optional(),
  S3_ENDPOINT: z.url().optional(),
  /** Our own sender. Without it every letter ends as a draft that the merchant sends himself. */
  SMTP_URL: z.url().optional(),
  /** A plain address; the name beside it is the shop's. */
  MAIL_FROM: z.email().optional(),
  /** Where App Bridge is loaded from, when not from Shopify; the Shopify library reads this variable too. */
  APP_BRIDGE_URL: z.url().default("https://cdn.shopify.com/shopifycloud/app-bridge.js"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug"]).default("info"),
});

function read() {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`).join("\n");
  throw new Error(`The environment is not complete. See "Configuration" in README.md.\n${problems}`);
}

const values = read();

/**
 * The configuration, read once at start from the environment. This is the only file that reads process.env.
 * @throws Error at start, naming every variable that is missing or wrong
 */
export const env = {
  databaseUrl: values.DATABASE_URL,
  apiKey: values.SHOPIFY_API_KEY,
  apiSecret: values.SHOPIFY_API_SECRET,
  apiSecretPrevious: values.SHOPIFY_API_SECRET_PREVIOUS,
  appUrl: values.SHOPIFY_APP_URL,
  encryptionKey: values.ENCRYPTION_KEY,
  encryptionKeyPrevious: values.ENCRYPTION_KEY_PREVIOUS,
  port: values.PORT,
  host: values.HOST,
  filesDir: values.FILES_DIR,
  s3: values.S3_BUCKET
    ? { bucket: values.S3_BUCKET, region: values.S3_REGION, endpoint: values.S3_ENDPOINT }
    : undefined,
  smtpUrl: values.SMTP_URL,
  mailFrom: values.MAIL_FROM,
  appBridgeUrl: values.APP_BRIDGE_URL,
  logLevel: values.LOG_LEVEL,
};
