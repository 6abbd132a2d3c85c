-- What a shop is connected to, which parcels are asked for where, and how often a provider may be asked.

CREATE TABLE connection (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shop_id uuid NOT NULL,
  kind text NOT NULL,
  provider text NOT NULL,
  credentials text,
  connected_at timestamptz(3) NOT NULL,
  disconnected_at timestamptz(3),
  may_read_proof boolean,
  last_success_at timestamptz(3),
  last_push_at timestamptz(3),
  updates_until timestamptz(3),
  failure text,
  failure_detail text,
  failed_at timestamptz(3),
  failures integer NOT NULL DEFAULT 0,
  paused_until timestamptz(3),
  CONSTRAINT connection_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX connection_shop_id_kind_provider_key ON connection (shop_id, kind, provider);

CREATE TABLE tracking (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shop_id uuid NOT NULL,
  order_id uuid NOT NULL,
  connection_id uuid NOT NULL,
  fulfillment_id text NOT NULL,
  tracking_number text NOT NULL,
  shipped_at timestamptz(3) NOT NULL,
  found boolean NOT NULL DEFAULT false,
  status text,
  handover text,
  status_at timestamptz(3),
  proof_held boolean NOT NULL DEFAULT false,
  asked integer NOT NULL DEFAULT 0,
  asked_at timestamptz(3),
  changed_at timestamptz(3),
  next_ask_at timestamptz(3),
  ended text,
  warnings text[] NOT NULL DEFAULT '{}',
  CONSTRAINT tracking_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX tracking_once ON tracking (shop_id, connection_id, order_id, fulfillment_id, tracking_number);
CREATE INDEX tracking_shop_id_connection_id_next_ask_at_idx ON tracking (shop_id, connection_id, next_ask_at);
CREATE INDEX tracking_shop_id_tracking_number_idx ON tracking (shop_id, tracking_number);
CREATE INDEX tracking_shop_id_order_id_idx ON tracking (shop_id, order_id);

-- Outside row-level security, since a limit is the carrier's for all of us: no shop's data is in these.
CREATE TABLE rate_bucket (
  key text NOT NULL,
  -- For each of the carrier's limits the moment at which its bucket is full again, in milliseconds since 1970.
  full_at double precision[] NOT NULL DEFAULT '{}',
  day date,
  used integer NOT NULL DEFAULT 0,
  version integer NOT NULL DEFAULT 0,
  CONSTRAINT rate_bucket_pkey PRIMARY KEY (key)
);
CREATE TABLE circuit (
  provider text NOT NULL,
  failures integer NOT NULL DEFAULT 0,
  open_until timestamptz(3),
  CONSTRAINT circuit_pkey PRIMARY KEY (provider)
);
CREATE TABLE unknown_code (
  provider text NOT NULL,
  code text NOT NULL,
  seen integer NOT NULL DEFAULT 1,
  first_seen_at timestamptz(3) NOT NULL,
  last_seen_at timestamptz(3) NOT NULL,
  CONSTRAINT unknown_code_pkey PRIMARY KEY (provider, code)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON connection, tracking TO weerwoord_app;
GRANT SELECT, INSERT, UPDATE ON rate_bucket, circuit, unknown_code TO weerwoord_app;

ALTER TABLE connection ADD CONSTRAINT connection_kind CHECK (kind IN ('carrier', 'review_site'));
ALTER TABLE connection ADD CONSTRAINT connection_erased CHECK (disconnected_at IS NULL OR credentials IS NULL);
ALTER TABLE connection ADD CONSTRAINT connection_failure CHECK (failure IN (
  'malformed', 'unauthorised', 'rate_limited', 'unavailable'));
ALTER TABLE tracking ADD CONSTRAINT tracking_connection
  FOREIGN KEY (connection_id) REFERENCES connection (id) ON DELETE CASCADE;
ALTER TABLE tracking ADD CONSTRAINT tracking_order
  FOREIGN KEY (order_id) REFERENCES "order" (id) ON DELETE CASCADE;
ALTER TABLE stored_file DROP CONSTRAINT stored_file_purpose;
ALTER TABLE stored_file ADD CONSTRAINT stored_file_purpose CHECK (purpose IN (
  'statement', 'merchant', 'exhibit', 'proof'));

DO $$
DECLARE
  shop_table text;
BEGIN
  FOREACH shop_table IN ARRAY ARRAY['connection', 'tracking']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', shop_table);
    EXECUTE format(
      'CREATE POLICY shop_isolation ON %I TO weerwoord_app
         USING (shop_id = (SELECT nullif(current_setting(''app.shop_id'', true), '''')::uuid))
         WITH CHECK (shop_id = (SELECT nullif(current_setting(''app.shop_id'', true), '''')::uuid))', shop_table);
  END LOOP;
END
$$;

-- A push names nothing but the connection in its address: this is how it finds its shop.
CREATE FUNCTION shop_of_connection(wanted uuid) RETURNS TABLE (shop_id uuid, domain text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.shop_id, s.domain FROM public.connection c JOIN public.shop s ON s.id = c.shop_id
  WHERE c.id = wanted AND c.disconnected_at IS NULL
$$;
REVOKE ALL ON FUNCTION shop_of_connection(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shop_of_connection(uuid) TO weerwoord_app;
