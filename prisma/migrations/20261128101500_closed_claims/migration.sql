-- How claims ended in the last year is counted from the index alone.
CREATE INDEX claim_closed ON claim (shop_id, closed_at, channel, status) WHERE closed_at IS NOT NULL;
