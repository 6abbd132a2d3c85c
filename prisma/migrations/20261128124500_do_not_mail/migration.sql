-- The do-not-mail list as its merchant sees it. The digest outlives the address: whoever refused stays refused after his erasure.
ALTER TABLE mail_refusal
  ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid(),
  ADD COLUMN email_normalised text,
  ADD COLUMN added_by text NOT NULL DEFAULT 'customer';
ALTER TABLE mail_refusal ADD CONSTRAINT mail_refusal_added_by CHECK (added_by IN ('customer', 'merchant'));
CREATE UNIQUE INDEX mail_refusal_id_key ON mail_refusal (id);
CREATE INDEX mail_refusal_shop_id_refused_at_id_idx ON mail_refusal (shop_id, refused_at DESC, id DESC);
CREATE INDEX mail_refusal_shop_id_email_normalised_idx ON mail_refusal (shop_id, email_normalised);

-- The link of a mail by which its reader refuses further ones. It holds no address, so that it works after an erasure too.
CREATE TABLE unsubscribe_link (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shop_id uuid NOT NULL,
  -- SHA-256 of the link's token, in hex.
  token_hash text NOT NULL,
  email_digest text NOT NULL,
  order_id uuid NOT NULL,
  language text NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  CONSTRAINT unsubscribe_link_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX unsubscribe_link_shop_id_token_hash_key ON unsubscribe_link (shop_id, token_hash);
CREATE INDEX unsubscribe_link_shop_id_expires_at_idx ON unsubscribe_link (shop_id, expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE ON unsubscribe_link TO weerwoord_app;
ALTER TABLE unsubscribe_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY shop_isolation ON unsubscribe_link TO weerwoord_app
  USING (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid))
  WITH CHECK (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid));

-- `unknown`: our mail may have left, or not.
ALTER TABLE review_invitation DROP CONSTRAINT review_invitation_status;
ALTER TABLE review_invitation ADD CONSTRAINT review_invitation_status CHECK (status IN (
  'planned', 'sending', 'sent', 'already_sent', 'refused', 'left_out', 'unknown'));

-- By which reviews without an order are found.
ALTER TABLE privacy_request ADD COLUMN email_normalised text;
