-- Inquiries and claims with carriers, as lists and reminders need them. What they say is in the orders' ledgers.

CREATE TABLE carrier_inquiry (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  shop_id uuid NOT NULL,
  order_id uuid NOT NULL,
  claim_id uuid,
  desk text NOT NULL,
  matter text NOT NULL,
  fulfillment_id text NOT NULL,
  tracking_number text NOT NULL,
  status text NOT NULL,
  steps integer NOT NULL DEFAULT 1,
  due_at timestamptz(3),
  prepared_at timestamptz(3) NOT NULL,
  handed_off_at timestamptz(3),
  CONSTRAINT carrier_inquiry_pkey PRIMARY KEY (id)
);
CREATE INDEX carrier_inquiry_shop_id_order_id_idx ON carrier_inquiry (shop_id, order_id);
-- Two clicks prepare one inquiry: a parcel has one open inquiry about a matter.
CREATE UNIQUE INDEX carrier_inquiry_once ON carrier_inquiry (shop_id, order_id, fulfillment_id, tracking_number, matter)
  WHERE status <> 'closed';
-- The words of the query: an inquiry that runs on no date comes last.
CREATE INDEX carrier_inquiry_open_by_due_date ON carrier_inquiry
  (shop_id, (COALESCE(due_at, '9999-12-31T00:00:00Z'::timestamptz)), id) WHERE status IN ('prepared', 'handed_off');

GRANT SELECT, INSERT, UPDATE, DELETE ON carrier_inquiry TO weerwoord_app;

ALTER TABLE carrier_inquiry ADD CONSTRAINT carrier_inquiry_matter CHECK (matter IN (
  'loss', 'not_received', 'damage', 'proof'));
ALTER TABLE carrier_inquiry ADD CONSTRAINT carrier_inquiry_status CHECK (status IN (
  'prepared', 'handed_off', 'answered', 'refused', 'paid', 'closed'));
ALTER TABLE carrier_inquiry ADD CONSTRAINT carrier_inquiry_order
  FOREIGN KEY (order_id) REFERENCES "order" (id) ON DELETE CASCADE;
ALTER TABLE carrier_inquiry ADD CONSTRAINT carrier_inquiry_claim
  FOREIGN KEY (claim_id) REFERENCES claim (id) ON DELETE SET NULL;

ALTER TABLE carrier_inquiry ENABLE ROW LEVEL SECURITY;
CREATE POLICY shop_isolation ON carrier_inquiry TO weerwoord_app
  USING (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid))
  WITH CHECK (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid));
