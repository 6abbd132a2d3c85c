import { formalityOf } from "#app/domain/formality.ts";
import type { Writer } from "#app/domain/response/prepared-response.ts";
import type { Shop, Trader } from "#app/generated/prisma/client.ts";

/** Who writes in the shop's name: the trader, or what Shopify knows of the shop where he gave nothing. */
export function writerOf(shop: Shop, trader: Trader | null): Writer {
  const name = trader?.legalName ?? shop.name ?? shop.domain;
  const contact = [trader?.email ?? shop.email, trader?.phone].filter((line) => line !== null && line !== undefined);
  return {
    name,
    lines: [...(trader?.address?.split(/\r?\n/) ?? []), ...contact].filter(Boolean),
    signatory: trader?.signatory ?? name,
    formality: formalityOf(trader?.formality),
  };
}
