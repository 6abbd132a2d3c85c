-- Review sites whose word on the shop stands in its storefront.
CREATE TABLE trust_mark (
  shop_id uuid NOT NULL,
  site text NOT NULL,
  -- What the merchant wants; a row that is not wanted stays until the storefront was written without it.
  wanted boolean NOT NULL,
  asked_at timestamptz(3),
  -- The site's last word that held: who it is and how it rates the shop.
  confirmed_at timestamptz(3),
  name text,
  rating double precision,
  scale integer,
  count integer,
  page text,
  -- Why there was no such word the last time, and since when the site says no.
  failure text,
  ended_at timestamptz(3),
  -- When it was last written to the storefront; null while it is not there.
  published_at timestamptz(3),
  CONSTRAINT trust_mark_pkey PRIMARY KEY (shop_id, site)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON trust_mark TO weerwoord_app;

ALTER TABLE trust_mark ADD CONSTRAINT trust_mark_failure CHECK (failure IN (
  'unauthorised', 'rate_limited', 'unavailable', 'malformed', 'disconnected'));

ALTER TABLE trust_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY shop_isolation ON trust_mark TO weerwoord_app
  USING (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid))
  WITH CHECK (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid));
