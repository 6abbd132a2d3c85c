-- Product pages as they were read, each version once: the ledgers of orders name a version by its hash.
CREATE TABLE product_page (
  shop_id uuid NOT NULL,
  product_id text NOT NULL,
  version text NOT NULL,
  title text NOT NULL,
  text text NOT NULL,
  text_sha256 text NOT NULL,
  images jsonb NOT NULL,
  read_at timestamptz(3) NOT NULL,
  CONSTRAINT product_page_pkey PRIMARY KEY (shop_id, product_id, version)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON product_page TO weerwoord_app;
ALTER TABLE product_page ENABLE ROW LEVEL SECURITY;
CREATE POLICY shop_isolation ON product_page TO weerwoord_app
  USING (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid))
  WITH CHECK (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid));

ALTER TABLE stored_file DROP CONSTRAINT stored_file_purpose;
ALTER TABLE stored_file ADD CONSTRAINT stored_file_purpose CHECK (purpose IN (
  'statement', 'merchant', 'exhibit', 'proof', 'product_page'
));
