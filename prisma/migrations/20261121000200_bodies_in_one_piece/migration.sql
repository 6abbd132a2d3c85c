-- Accepts a group of webhooks as before, but takes their bodies in one piece and cuts them here: one binary parameter is
-- read as it is, while an array of bytea comes as text in hexadecimal, twice as long and parsed character by character.
-- `body_starts` and `body_lengths` are in bytes, the first body starts at 0.
DROP FUNCTION accept_webhooks(text[], text[], text[], text[], text[], text[], timestamptz[], bytea[]);

CREATE FUNCTION accept_webhooks(
  sources text[], domains text[], topics text[], webhook_ids text[], event_ids text[], api_versions text[],
  triggered_ats timestamptz[], bodies bytea, body_starts integer[], body_lengths integer[]
) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO public.shop (domain)
  SELECT DISTINCT d FROM unnest(domains) AS d
  WHERE NOT EXISTS (SELECT 1 FROM public.shop s WHERE s.domain = d)
  ORDER BY d
  ON CONFLICT (domain) DO NOTHING;

  INSERT INTO public.inbox_message (shop_id, source, topic, webhook_id, event_id, api_version, triggered_at, body)
  SELECT s.id, m.source, m.topic, m.webhook_id, m.event_id, m.api_version, m.triggered_at,
    substring(bodies FROM m.body_start + 1 FOR m.body_length)
  FROM unnest(sources, domains, topics, webhook_ids, event_ids, api_versions, triggered_ats, body_starts, body_lengths)
    WITH ORDINALITY
    AS m (source, domain, topic, webhook_id, event_id, api_version, triggered_at, body_start, body_length, position)
  JOIN public.shop s ON s.domain = m.domain
  ORDER BY m.position
  ON CONFLICT (shop_id, source, webhook_id) DO NOTHING;

  PERFORM graphile_worker.add_job(
    'process-inbox', json_build_object('shopId', s.id), queue_name := 'inbox:' || s.id, job_key := 'inbox:' || s.id,
    job_key_mode := 'preserve_run_at')
  FROM public.shop s WHERE s.domain = ANY (domains) ORDER BY s.id;
END
$$;
REVOKE ALL ON FUNCTION accept_webhooks(
  text[], text[], text[], text[], text[], text[], timestamptz[], bytea, integer[], integer[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION accept_webhooks(
  text[], text[], text[], text[], text[], text[], timestamptz[], bytea, integer[], integer[]) TO weerwoord_app;
