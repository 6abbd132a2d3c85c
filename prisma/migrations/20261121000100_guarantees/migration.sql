-- What Prisma's schema cannot say: who may do what, which rows a shop sees, and that the ledger is never rewritten.

-- The role of every connection that touches shop data (`options=-c role=weerwoord_app`): owns nothing, is no superuser,
-- cannot bypass row-level security. Roles belong to the cluster, so another database may have made it already.
DO $$
BEGIN
  CREATE ROLE weerwoord_app NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL;
END
$$;

DO $$
BEGIN
  EXECUTE format('GRANT weerwoord_app TO %I', current_user);
EXCEPTION
  WHEN invalid_grant_operation OR unique_violation THEN NULL;
END
$$;

GRANT USAGE ON SCHEMA public TO weerwoord_app;

-- Outside row-level security: how a domain becomes a shop id, and Shopify's sessions.
GRANT SELECT, INSERT, UPDATE, DELETE ON "Session" TO weerwoord_app;
GRANT SELECT, INSERT, UPDATE ON shop TO weerwoord_app;

-- Rows arrive in the inbox only through accept_webhooks.
GRANT SELECT, UPDATE, DELETE ON inbox_message TO weerwoord_app;

GRANT SELECT, INSERT, UPDATE, DELETE ON
  "order", fulfillment, claim, claim_event, send_attempt, stored_file, trader, mail_settings, shop_sync, dismissal,
  privacy_request
TO weerwoord_app;

-- The ledger: entries are added; the head of a chain moves; contents are added and erased.
GRANT SELECT, INSERT ON ledger_entry TO weerwoord_app;
GRANT SELECT, INSERT, UPDATE ON ledger_chain TO weerwoord_app;
GRANT SELECT, INSERT, DELETE ON ledger_content TO weerwoord_app;

ALTER TABLE inbox_message ADD CONSTRAINT inbox_message_state CHECK (state IN ('pending', 'done', 'dead'));
ALTER TABLE inbox_message ADD CONSTRAINT inbox_message_shop FOREIGN KEY (shop_id) REFERENCES shop (id);
ALTER TABLE inbox_message ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE "order" ADD CONSTRAINT order_handover CHECK (handover IN (
  'to_addressee', 'to_household', 'to_neighbour', 'to_safe_place', 'in_mailbox', 'collected_at_point',
  'waiting_at_point', 'returned', 'unknown'));
ALTER TABLE claim ADD CONSTRAINT claim_status CHECK (status IN (
  'open', 'answered', 'settling', 'won', 'lost', 'settled', 'withdrawn', 'closed'));
ALTER TABLE claim ADD CONSTRAINT claim_channel CHECK (channel IN ('shopify_dispute', 'customer', 'mediator', 'psp'));
ALTER TABLE send_attempt ADD CONSTRAINT send_attempt_status CHECK (status IN (
  'prepared', 'sending', 'sent', 'failed', 'unknown', 'undone'));
ALTER TABLE send_attempt ADD CONSTRAINT send_attempt_channel CHECK (channel IN (
  'shopify_dispute', 'customer_email', 'hand_off'));
ALTER TABLE send_attempt ADD CONSTRAINT send_attempt_stance CHECK (stance IN ('contest', 'investigate', 'settle'));
ALTER TABLE trader ADD CONSTRAINT trader_adr_commitment CHECK (adr_commitment IN (
  'none', 'willing', 'member', 'obliged'));
ALTER TABLE trader ADD CONSTRAINT trader_formality CHECK (formality IN ('u', 'je'));
ALTER TABLE mail_settings ADD CONSTRAINT mail_settings_mode CHECK (mode IN ('ours', 'smtp', 'draft'));
ALTER TABLE stored_file ADD CONSTRAINT stored_file_purpose CHECK (purpose IN ('statement', 'merchant', 'exhibit'));

-- One shop never sees another: rows are visible only in a transaction that said which shop it works for. The setting is
-- read once per statement (a sub-select is an init plan), and compared with uuid's leakproof equality.
DO $$
DECLARE
  shop_table text;
BEGIN
  FOREACH shop_table IN ARRAY ARRAY[
    'inbox_message', 'order', 'fulfillment', 'ledger_chain', 'ledger_entry', 'ledger_content', 'claim', 'claim_event',
    'send_attempt', 'stored_file', 'trader', 'mail_settings', 'shop_sync', 'dismissal', 'privacy_request'
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

-- The ledger is never rewritten, by nobody: triggers bind the owner and superusers too.
CREATE FUNCTION refuse_ledger_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the ledger is append-only: % on % is refused', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER ledger_entry_append_only BEFORE UPDATE OR DELETE ON ledger_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER ledger_entry_no_truncate BEFORE TRUNCATE ON ledger_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER ledger_content_no_update BEFORE UPDATE ON ledger_content
  FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER ledger_content_no_truncate BEFORE TRUNCATE ON ledger_content
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER ledger_chain_no_delete BEFORE DELETE ON ledger_chain
  FOR EACH ROW EXECUTE FUNCTION refuse_ledger_change();
CREATE TRIGGER ledger_chain_no_truncate BEFORE TRUNCATE ON ledger_chain
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_ledger_change();

CREATE FUNCTION refuse_ledger_head_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.order_id <> OLD.order_id OR NEW.shop_id <> OLD.shop_id OR NEW.head_seq <= OLD.head_seq THEN
    RAISE EXCEPTION 'the head of a ledger chain only moves forward' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER ledger_chain_forward BEFORE UPDATE ON ledger_chain
  FOR EACH ROW EXECUTE FUNCTION refuse_ledger_head_rewrite();

-- Accepts a group of webhooks: one insert for all, one job per shop. An unknown domain becomes a shop row, since Shopify's
-- first webhooks arrive before the merchant has opened the app. Runs as its owner: the app's role may not insert here.
-- Arrays are parallel. Duplicates (same shop, source and webhook id) are silently kept once.
CREATE FUNCTION accept_webhooks(
  sources text[], domains text[], topics text[], webhook_ids text[], event_ids text[], api_versions text[],
  triggered_ats timestamptz[], bodies bytea[]
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO public.shop (domain)
  SELECT DISTINCT d FROM unnest(domains) AS d
  WHERE NOT EXISTS (SELECT 1 FROM public.shop s WHERE s.domain = d)
  ORDER BY d
  ON CONFLICT (domain) DO NOTHING;

  INSERT INTO public.inbox_message (shop_id, source, topic, webhook_id, event_id, api_version, triggered_at, body)
  SELECT s.id, m.source, m.topic, m.webhook_id, m.event_id, m.api_version, m.triggered_at, m.body
  FROM unnest(sources, domains, topics, webhook_ids, event_ids, api_versions, triggered_ats, bodies) WITH ORDINALITY
    AS m (source, domain, topic, webhook_id, event_id, api_version, triggered_at, body, position)
  JOIN public.shop s ON s.domain = m.domain
  ORDER BY m.position
  ON CONFLICT (shop_id, source, webhook_id) DO NOTHING;

  PERFORM graphile_worker.add_job(
    'process-inbox', json_build_object('shopId', s.id), queue_name := 'inbox:' || s.id, job_key := 'inbox:' || s.id,
    job_key_mode := 'preserve_run_at')
  FROM public.shop s WHERE s.domain = ANY (domains) ORDER BY s.id;
END
$$;
REVOKE ALL ON FUNCTION accept_webhooks(text[], text[], text[], text[], text[], text[], timestamptz[], bytea[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accept_webhooks(text[], text[], text[], text[], text[], text[], timestamptz[], bytea[]) TO weerwoord_app;

-- Adds a job in the transaction that makes it necessary. Only for the shop that the transaction works for.
CREATE FUNCTION enqueue(
  task text, payload json, queue text DEFAULT NULL, key text DEFAULT NULL, key_mode text DEFAULT 'replace',
  run_at timestamptz DEFAULT NULL, max_attempts integer DEFAULT NULL
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (payload ->> 'shopId') IS DISTINCT FROM nullif(current_setting('app.shop_id', true), '') THEN
    RAISE EXCEPTION 'a job may only be enqueued for the shop of its transaction' USING ERRCODE = 'insufficient_privilege';
  END IF;
  PERFORM graphile_worker.add_job(
    task, payload, queue_name := queue, run_at := run_at, max_attempts := max_attempts, job_key := key,
    job_key_mode := key_mode);
END
$$;
REVOKE ALL ON FUNCTION enqueue(text, json, text, text, text, timestamptz, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION enqueue(text, json, text, text, text, timestamptz, integer) TO weerwoord_app;
