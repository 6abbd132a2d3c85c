-- Whether a customer's own claim is acknowledged without a click: off until the merchant switches it on.
ALTER TABLE shop ADD COLUMN acknowledges_automatically BOOLEAN NOT NULL DEFAULT false;
