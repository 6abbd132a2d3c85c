-- What the merchant says he placed himself, where nobody lets us look.
CREATE TABLE "placement_mark" (
    "shop_id" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "placement" TEXT NOT NULL,
    "wording" TEXT NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "placement_mark_pkey" PRIMARY KEY ("shop_id","rule","placement")
);

GRANT SELECT, INSERT, UPDATE, DELETE ON placement_mark TO weerwoord_app;

ALTER TABLE placement_mark ADD CONSTRAINT placement_mark_placement CHECK (placement IN (
  'footer', 'terms', 'legal_page', 'order_mail', 'complaint_reply'));

ALTER TABLE placement_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY shop_isolation ON placement_mark TO weerwoord_app
  USING (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid))
  WITH CHECK (shop_id = (SELECT nullif(current_setting('app.shop_id', true), '')::uuid));
