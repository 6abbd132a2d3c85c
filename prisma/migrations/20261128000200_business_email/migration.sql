-- The address for complaints: whether its domain takes mail, and whether somebody there pressed the button in our mail.
CREATE TABLE "business_email" (
    "shop_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "domain_checked_at" TIMESTAMPTZ(3) NOT NULL,
    "token_hash" BYTEA,
    "language" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "expires_at" TIMESTAMPTZ(3),
    "verified_at" TIMESTAMPTZ(3),
    "sends" INTEGER NOT NULL DEFAULT 0,
    "sends_since" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "business_email_pkey" PRIMARY KEY ("shop_id")
);

GRANT SELECT, INSERT, UPDATE, DELETE ON business_email TO weerwoord_app;

ALTER TABLE business_email ADD CONSTRAINT business_email_domain CHECK (domain IN (
  'accepts', 'no_mail', 'no_domain', 'unknown'));

ALTER TABLE business_email ENABLE ROW LEVEL SECURITY;
CREATE POLICY shop_isolation ON business_email TO weerwoord_app
  USING (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid))
  WITH CHECK (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid));
