import { describe, expect, test } from "vitest";
import { readNewClaim } from "./new-claim-form.server.ts";

const NOW = "2026-11-21T10:00:00.000Z";
const CONTEXT = { currency: "EUR", timeZone: "Europe/Amsterdam", now: NOW };
const ORDER = "0199aa00-0000-7000-8000-000000000001";

function form(fields: Record<string, string> = {}, files: File[] = []): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ channel: "customer", reason: "product_not_received", ...fields }))
    data.append(name, value);
  for (const file of files) data.append("files", file);
  return data;
}

describe("the form for a new claim", () => {
  test("reads what was filled in, with the moment of the request where no day was given", async () => {
    const read = await readNewClaim(form({ orderId: ORDER, amount: "49,95", statement: " Niets gekregen. " }), CONTEXT);
    expect(read).toMatchObject({
      ok: true,
      value: {
        orderId: ORDER,
        amount: { minor: 4995n, currency: "EUR" },
        statement: "Niets gekregen.",
        receivedAt: NOW,
        dueAt: undefined,
        files: [],
      },
    });
  });

  test("an order and an amount can be left out", async () => {
    expect(await readNewClaim(form(), CONTEXT)).toMatchObject({ ok: true, value: { orderId: null, amount: null } });
  });

  test("a day ends at its last moment in the shop's time zone, but a claim never comes in the future", async () => {
    const read = async (fields: Record<string, string>) => readNewClaim(form(fields), CONTEXT);
    expect(await read({ receivedOn: "2026-11-19", dueOn: "2026-11-30" })).toMatchObject({
      value: { receivedAt: "2026-11-19T22:59:59.999Z", dueAt: "2026-11-30T22:59:59.999Z" },
    });
    expect(await read({ receivedOn: "2026-11-21" })).toMatchObject({ value: { receivedAt: NOW } });
  });

  test.each([
    [{ channel: "shopify_dispute" }, { channel: "required" }],
    [{ reason: "" }, { reason: "required" }],
    [{ amount: "veel" }, { amount: "not_an_amount" }],
    [{ amount: "-5" }, { amount: "not_an_amount" }],
    [{ amount: "5.123" }, { amount: "not_an_amount" }],
    [{ receivedOn: "2026-11-22" }, { receivedOn: "in_the_future" }],
    [{ receivedOn: "gisteren" }, { receivedOn: "not_a_date" }],
    [{ receivedOn: "2026-11-10", dueOn: "2026-11-09" }, { dueOn: "before_received" }],
  ])("%j is refused with %j", async (fields, issues) => {
    expect(await readNewClaim(form(fields), CONTEXT)).toEqual({ ok: false, error: issues });
  });

  test("a file counts by its content, not by its name", async () => {
    const pdf = new File(["%PDF-1.7 …"], "mail.txt");
    expect(await readNewClaim(form({}, [pdf]), CONTEXT)).toMatchObject({
      value: { files: [{ name: "mail.txt", mediaType: "application/pdf" }] },
    });
    const script = new File(["<script>"], "foto.png", { type: "image/png" });
    expect(await readNewClaim(form({}, [script]), CONTEXT)).toEqual({ ok: false, error: { files: "unknown_type" } });
  });
});
