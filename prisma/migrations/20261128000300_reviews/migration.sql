-- Reviews as their sites tell them, which order each is about, who was asked to write one, and how far an import is.

CREATE TABLE review (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shop_id uuid NOT NULL,
  connection_id uuid NOT NULL,
  site text NOT NULL,
  site_review_id text NOT NULL,
  written_at timestamptz(3) NOT NULL,
  rating double precision,
  scale integer NOT NULL,
  title text,
  text text,
  language text,
  author text,
  email_normalised text,
  order_reference text,
  site_order_id text,
  product_id text,
  verified boolean,
  state text NOT NULL,
  subject text NOT NULL,
  seen_at timestamptz(3) NOT NULL,
  changed_at timestamptz(3),
  listed_at timestamptz(3) NOT NULL,
  erased boolean NOT NULL DEFAULT false,
  match text NOT NULL DEFAULT 'none',
  order_id uuid,
  strength text,
  rule text,
  candidates uuid[] NOT NULL DEFAULT '{}',
  matched_at timestamptz(3),
  CONSTRAINT review_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX review_shop_id_site_site_review_id_key ON review (shop_id, site, site_review_id);
CREATE INDEX review_shop_id_match_written_at_id_idx ON review (shop_id, match, written_at DESC, id DESC);
CREATE INDEX review_shop_id_order_id_idx ON review (shop_id, order_id);
CREATE INDEX review_shop_id_email_normalised_idx ON review (shop_id, email_normalised);
CREATE INDEX review_shop_id_connection_id_listed_at_idx ON review (shop_id, connection_id, listed_at);

CREATE TABLE review_invitation (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shop_id uuid NOT NULL,
  order_id uuid,
  site text NOT NULL,
  asked_by text NOT NULL,
  email_normalised text,
  reference text,
  sent_at timestamptz(3),
  status text NOT NULL,
  reason text,
  next_check_at timestamptz(3),
  CONSTRAINT review_invitation_pkey PRIMARY KEY (id)
);
-- Ours: once per order and site. Others': as the site lists them.
CREATE UNIQUE INDEX review_invitation_once ON review_invitation (shop_id, site, order_id) WHERE asked_by = 'us';
CREATE UNIQUE INDEX review_invitation_listed
  ON review_invitation (shop_id, site, email_normalised, sent_at, (coalesce(reference, ''))) WHERE asked_by = 'others';
CREATE INDEX review_invitation_shop_id_order_id_idx ON review_invitation (shop_id, order_id);
CREATE INDEX review_invitation_shop_id_site_email_normalised_idx ON review_invitation (shop_id, site, email_normalised);
CREATE INDEX review_invitation_shop_id_site_reference_idx ON review_invitation (shop_id, site, reference);

CREATE INDEX review_invitation_shop_id_status_next_check_at_idx
  ON review_invitation (shop_id, status, next_check_at);

CREATE TABLE review_settings (
  shop_id uuid NOT NULL,
  invite_site text,
  ask_delivery boolean NOT NULL DEFAULT false,
  delay_days integer NOT NULL DEFAULT 7,
  basis text,
  -- Orders placed until then have their invitations planned.
  planned_until timestamptz(3),
  CONSTRAINT review_settings_pkey PRIMARY KEY (shop_id)
);

-- The do-not-mail list holds no address: a keyed digest of it, which outlives the erasing of the customer.
CREATE TABLE mail_refusal (
  shop_id uuid NOT NULL,
  email_digest text NOT NULL,
  refused_at timestamptz(3) NOT NULL,
  CONSTRAINT mail_refusal_pkey PRIMARY KEY (shop_id, email_digest)
);

-- A question to a customer whether his order arrived. The link in the mail holds the token, this table its hash.
CREATE TABLE delivery_question (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shop_id uuid NOT NULL,
  order_id uuid NOT NULL,
  token_hash text NOT NULL,
  language text NOT NULL,
  sent_at timestamptz(3) NOT NULL,
  expires_at timestamptz(3) NOT NULL,
  answer text,
  answered_at timestamptz(3),
  CONSTRAINT delivery_question_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX delivery_question_shop_id_token_hash_key ON delivery_question (shop_id, token_hash);
CREATE INDEX delivery_question_shop_id_order_id_idx ON delivery_question (shop_id, order_id);

CREATE TABLE review_import (
  connection_id uuid NOT NULL,
  shop_id uuid NOT NULL,
  -- Reviews from this moment on are wanted in the run that is under way, which began at `run_at`.
  since timestamptz(3),
  run_at timestamptz(3),
  cursor text,
  read integer NOT NULL DEFAULT 0,
  warnings text[] NOT NULL DEFAULT '{}',
  -- When the history had been read whole for the first time, and when the last run ended.
  completed_at timestamptz(3),
  finished_at timestamptz(3),
  CONSTRAINT review_import_pkey PRIMARY KEY (connection_id)
);
CREATE INDEX review_import_shop_id_idx ON review_import (shop_id);

GRANT SELECT, INSERT, UPDATE, DELETE ON
  review, review_invitation, review_import, review_settings, mail_refusal, delivery_question
TO weerwoord_app;

ALTER TABLE review ADD CONSTRAINT review_state CHECK (state IN ('published', 'pending', 'hidden', 'rejected', 'removed'));
ALTER TABLE review ADD CONSTRAINT review_subject CHECK (subject IN ('shop', 'product'));
ALTER TABLE review ADD CONSTRAINT review_match CHECK (match IN ('matched', 'waiting', 'none', 'undone'));
ALTER TABLE review ADD CONSTRAINT review_strength CHECK (strength IN ('exact', 'strong', 'weak', 'chosen'));
ALTER TABLE review ADD CONSTRAINT review_connection
  FOREIGN KEY (connection_id) REFERENCES connection (id) ON DELETE CASCADE;
ALTER TABLE review ADD CONSTRAINT review_order FOREIGN KEY (order_id) REFERENCES "order" (id) ON DELETE SET NULL;
ALTER TABLE review_invitation ADD CONSTRAINT review_invitation_asked_by CHECK (asked_by IN ('us', 'others'));
ALTER TABLE review_invitation ADD CONSTRAINT review_invitation_status CHECK (status IN (
  'planned', 'sending', 'sent', 'already_sent', 'refused', 'left_out'));
ALTER TABLE review_settings ADD CONSTRAINT review_settings_basis CHECK (basis IN (
  'existing_customer', 'marketing_consent', 'site_consent'));
ALTER TABLE review_settings ADD CONSTRAINT review_settings_delay CHECK (delay_days BETWEEN 0 AND 60);
ALTER TABLE delivery_question ADD CONSTRAINT delivery_question_answer CHECK (answer IN ('received', 'problem'));
ALTER TABLE delivery_question ADD CONSTRAINT delivery_question_order
  FOREIGN KEY (order_id) REFERENCES "order" (id) ON DELETE CASCADE;
ALTER TABLE review_invitation ADD CONSTRAINT review_invitation_order
  FOREIGN KEY (order_id) REFERENCES "order" (id) ON DELETE CASCADE;
ALTER TABLE review_import ADD CONSTRAINT review_import_connection
  FOREIGN KEY (connection_id) REFERENCES connection (id) ON DELETE CASCADE;

DO $$
DECLARE
  shop_table text;
BEGIN
  FOREACH shop_table IN ARRAY ARRAY[
    'review', 'review_invitation', 'review_import', 'review_settings', 'mail_refusal', 'delivery_question'
  ]
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', shop_table);
    EXECUTE format(
      'CREATE POLICY shop_isolation ON %I TO weerwoord_app
         USING (shop_id = (SELECT nullif(current_setting(''app.shop_id'', true), '''')::uuid))
         WITH CHECK (shop_id = (SELECT nullif(current_setting(''app.shop_id'', true), '''')::uuid))', shop_table);
  END LOOP;
END
$$;
