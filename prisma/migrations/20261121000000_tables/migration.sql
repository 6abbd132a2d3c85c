-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "shop" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "isOnline" BOOLEAN NOT NULL DEFAULT false,
    "scope" TEXT,
    "expires" TIMESTAMP(3),
    "accessToken" TEXT NOT NULL,
    "userId" BIGINT,
    "firstName" TEXT,
    "lastName" TEXT,
    "email" TEXT,
    "accountOwner" BOOLEAN,
    "locale" TEXT,
    "collaborator" BOOLEAN,
    "emailVerified" BOOLEAN,
    "refreshToken" TEXT,
    "refreshTokenExpires" TIMESTAMP(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "domain" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "time_zone" TEXT NOT NULL DEFAULT 'Europe/Amsterdam',
    "currency" TEXT NOT NULL DEFAULT 'EUR',
    "country" TEXT,
    "primary_locale" TEXT NOT NULL DEFAULT 'nl',
    "scopes" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "digest_key" TEXT,
    "claims_opened" INTEGER NOT NULL DEFAULT 0,
    "installed_at" TIMESTAMPTZ(3),
    "uninstalled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "shop_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox_message" (
    "id" BIGSERIAL NOT NULL,
    "shop_id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "event_id" TEXT,
    "api_version" TEXT,
    "triggered_at" TIMESTAMPTZ(3),
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "body" BYTEA,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "entry_id" UUID,
    "processed_at" TIMESTAMPTZ(3),
    "retry_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "order" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "shop_id" UUID NOT NULL,
    "shopify_id" TEXT NOT NULL,
    "name" TEXT,
    "placed_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "currency" TEXT,
    "total_minor" BIGINT,
    "financial_status" TEXT,
    "fulfillment_status" TEXT,
    "gateways" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "customer_id" TEXT,
    "customer_name" TEXT,
    "email" TEXT,
    "email_normalised" TEXT,
    "locale" TEXT,
    "shipping_country" TEXT,
    "source_hash" BYTEA,
    "handover" TEXT,
    "delivered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fulfillment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "shop_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "shopify_id" TEXT NOT NULL,
    "status" TEXT,
    "tracking_company" TEXT,
    "tracking_numbers" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "tracking_urls" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "shipped_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3),
    "source_hash" BYTEA,

    CONSTRAINT "fulfillment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_chain" (
    "order_id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "head_seq" INTEGER NOT NULL DEFAULT 0,
    "head_hash" BYTEA,

    CONSTRAINT "ledger_chain_pkey" PRIMARY KEY ("order_id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "content_hash" BYTEA NOT NULL,
    "previous_hash" BYTEA,
    "hash" BYTEA NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_content" (
    "entry_id" UUID NOT NULL,
    "shop_id" UUID NOT NULL,
    "order_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "digest" BYTEA NOT NULL,
    "salt" BYTEA NOT NULL,
    "text" TEXT NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_content_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "shop_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "order_id" UUID,
    "channel" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "network_code" TEXT,
    "status" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "amount_minor" BIGINT,
    "currency" TEXT,
    "language" TEXT NOT NULL,
    "statement" TEXT,
    "dispute_id" TEXT,
    "dispute_type" TEXT,
    "dispute_status" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim_event" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "shop_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "data" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "send_attempt" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "shop_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "error" TEXT,
    "tries" INTEGER NOT NULL DEFAULT 0,
    "prepared_by" TEXT NOT NULL,
    "prepared_at" TIMESTAMPTZ(3) NOT NULL,
    "send_after" TIMESTAMPTZ(3) NOT NULL,
    "sending_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "send_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "shop_id" UUID NOT NULL,
    "claim_id" UUID,
    "order_id" UUID,
    "purpose" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "key" TEXT NOT NULL,
    "slot" TEXT,
    "rendered_from" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "trader" (
    "shop_id" UUID NOT NULL,
    "legal_name" TEXT,
    "country" TEXT,
    "address" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "register_number" TEXT,
    "vat_number" TEXT,
    "staff" INTEGER,
    "adr_commitment" TEXT NOT NULL DEFAULT 'none',
    "adr_entity" TEXT,
    "member_page" TEXT,
    "mediator_name" TEXT,
    "mediator_address" TEXT,
    "mediator_site" TEXT,
    "mediator_contract" BOOLEAN NOT NULL DEFAULT false,
    "show_information_link" BOOLEAN NOT NULL DEFAULT true,
    "formality" TEXT NOT NULL DEFAULT 'u',
    "signatory" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "published_rules" TEXT,
    "published_digest" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "embed_status" TEXT,
    "embed_seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "trader_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "mail_settings" (
    "shop_id" UUID NOT NULL,
    "mode" TEXT NOT NULL DEFAULT 'ours',
    "from_name" TEXT,
    "reply_to" TEXT,
    "host" TEXT,
    "port" INTEGER,
    "username" TEXT,
    "password" TEXT,
    "tested_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_settings_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "shop_sync" (
    "shop_id" UUID NOT NULL,
    "orders_until" TIMESTAMPTZ(3),
    "disputes_until" TIMESTAMPTZ(3),
    "last_sweep_at" TIMESTAMPTZ(3),
    "last_sweep_error" TEXT,

    CONSTRAINT "shop_sync_pkey" PRIMARY KEY ("shop_id")
);

-- CreateTable
CREATE TABLE "dismissal" (
    "shop_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "dismissed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "dismissal_pkey" PRIMARY KEY ("shop_id","key")
);

-- CreateTable
CREATE TABLE "privacy_request" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "shop_id" UUID NOT NULL,
    "customer_id" TEXT,
    "order_ids" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "privacy_request_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Session_shop_idx" ON "Session"("shop");

-- CreateIndex
CREATE UNIQUE INDEX "shop_domain_key" ON "shop"("domain");

-- CreateIndex
CREATE INDEX "inbox_message_shop_id_state_id_idx" ON "inbox_message"("shop_id", "state", "id");

-- CreateIndex
CREATE INDEX "inbox_message_shop_id_entry_id_idx" ON "inbox_message"("shop_id", "entry_id");

-- CreateIndex
CREATE INDEX "inbox_message_shop_id_processed_at_idx" ON "inbox_message"("shop_id", "processed_at");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_message_shop_id_source_webhook_id_key" ON "inbox_message"("shop_id", "source", "webhook_id");

-- CreateIndex
CREATE INDEX "order_shop_id_placed_at_id_idx" ON "order"("shop_id", "placed_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "order_shop_id_email_normalised_idx" ON "order"("shop_id", "email_normalised");

-- CreateIndex
CREATE INDEX "order_shop_id_name_idx" ON "order"("shop_id", "name");

-- CreateIndex
CREATE INDEX "order_shop_id_customer_id_idx" ON "order"("shop_id", "customer_id");

-- CreateIndex
CREATE UNIQUE INDEX "order_shop_id_shopify_id_key" ON "order"("shop_id", "shopify_id");

-- CreateIndex
CREATE INDEX "fulfillment_shop_id_order_id_idx" ON "fulfillment"("shop_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "fulfillment_shop_id_shopify_id_key" ON "fulfillment"("shop_id", "shopify_id");

-- CreateIndex
CREATE INDEX "ledger_chain_shop_id_idx" ON "ledger_chain"("shop_id");

-- CreateIndex
CREATE INDEX "ledger_entry_shop_id_order_id_seq_idx" ON "ledger_entry"("shop_id", "order_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_entry_order_id_seq_key" ON "ledger_entry"("order_id", "seq");

-- CreateIndex
CREATE INDEX "ledger_content_shop_id_order_id_occurred_at_idx" ON "ledger_content"("shop_id", "order_id", "occurred_at");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_content_shop_id_order_id_kind_entity_digest_key" ON "ledger_content"("shop_id", "order_id", "kind", "entity", "digest");

-- CreateIndex
CREATE INDEX "claim_shop_id_status_due_at_id_idx" ON "claim"("shop_id", "status", "due_at", "id");

-- CreateIndex
CREATE INDEX "claim_shop_id_opened_at_id_idx" ON "claim"("shop_id", "opened_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "claim_shop_id_order_id_idx" ON "claim"("shop_id", "order_id");

-- CreateIndex
CREATE UNIQUE INDEX "claim_shop_id_number_key" ON "claim"("shop_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "claim_shop_id_dispute_id_key" ON "claim"("shop_id", "dispute_id");

-- CreateIndex
CREATE INDEX "claim_event_shop_id_claim_id_seq_idx" ON "claim_event"("shop_id", "claim_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "claim_event_claim_id_seq_key" ON "claim_event"("claim_id", "seq");

-- CreateIndex
CREATE INDEX "send_attempt_shop_id_status_prepared_at_idx" ON "send_attempt"("shop_id", "status", "prepared_at");

-- CreateIndex
CREATE UNIQUE INDEX "send_attempt_claim_id_step_key" ON "send_attempt"("claim_id", "step");

-- CreateIndex
CREATE INDEX "stored_file_shop_id_claim_id_idx" ON "stored_file"("shop_id", "claim_id");

-- CreateIndex
CREATE INDEX "stored_file_shop_id_order_id_idx" ON "stored_file"("shop_id", "order_id");

-- CreateIndex
CREATE INDEX "privacy_request_shop_id_requested_at_idx" ON "privacy_request"("shop_id", "requested_at");

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_event" ADD CONSTRAINT "claim_event_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "send_attempt" ADD CONSTRAINT "send_attempt_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stored_file" ADD CONSTRAINT "stored_file_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

