-- When the merchant last had the carrier asked himself.
ALTER TABLE tracking ADD COLUMN asked_by_hand_at timestamptz(3);
