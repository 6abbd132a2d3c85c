-- The shop's own policies, each version once, with the moment since which Shopify has had it.
CREATE TABLE shop_policy (
  shop_id uuid NOT NULL,
  type text NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  title text NOT NULL,
  url text NOT NULL,
  body text NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  CONSTRAINT shop_policy_pkey PRIMARY KEY (shop_id, type, updated_at)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON shop_policy TO weerwoord_app;
ALTER TABLE shop_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY shop_isolation ON shop_policy TO weerwoord_app
  USING (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid))
  WITH CHECK (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid));
