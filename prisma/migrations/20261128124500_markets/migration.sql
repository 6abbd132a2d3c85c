-- Where a shop ships to, as Shopify says, and where its merchant directs it, as he says. ISO 3166-1 alpha-2.
ALTER TABLE shop ADD COLUMN ships_to text[] NOT NULL DEFAULT '{}';
ALTER TABLE trader ADD COLUMN markets text[] NOT NULL DEFAULT '{}';
-- Until he says so, Shopify's list stands for his.
ALTER TABLE trader ADD COLUMN markets_chosen boolean NOT NULL DEFAULT false;
