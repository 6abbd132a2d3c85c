import { dutchTime, type SiteStandIn } from "#tests/sandbox/reviews/stand-in.ts";

const ID = "webwinkelkeur";

/** WebwinkelKeur: keys in the address, every answer HTTP 200; ratings hold the address, invitations the order. */
export const webwinkelkeur: SiteStandIn = {
  id: ID,
  hosts: ["dashboard.webwinkelkeur.nl"],
  credentials: { id: "8123", code: "webwinkelkeur-sandbox-key" },
  answer({ method, url, body }, state, now) {
    const { searchParams, pathname } = url;
    const isMember = !state.ended.includes(ID);
    if (
      !isMember ||
      searchParams.get("id") !== this.credentials.id ||
      searchParams.get("code") !== this.credentials.code
    )
      return Response.json({ status: "error", message: "Incorrect authentication credentials." });
    const offset = Number(searchParams.get("offset") ?? 0);
    const limit = Number(searchParams.get("limit") ?? 100);
    const invitations = state.invitations.filter(({ site }) => site === ID).toReversed();
    const ratings = state.reviews.filter(({ site }) => site === ID).toSorted((a, b) => (a.at < b.at ? 1 : -1));
    switch (pathname) {
      case "/api/1.0/invitations.json": {
        if (method === "POST") {
          const form = new URLSearchParams(body);
          const email = form.get("email") ?? "";
          const reference = form.get("order") ?? "";
          if (invitations.some((one) => one.email === email && one.reference === reference))
            return Response.json({ status: "success", message: "Invitation already sent for this order." });
          state.invitations.push({ site: ID, email, reference, at: now.toISOString() });
          return Response.json({ status: "success", message: "Invite successfully added to queue!" });
        }
        return Response.json({
          status: "success",
          message: "Invitations successfully retrieved!",
          total: invitations.length,
          invitations: invitations.slice(offset, offset + limit).map(({ email, reference, at }) => ({
            email,
            order: reference,
            delay: 0,
            datetimes: { created: dutchTime(at), scheduled: dutchTime(at), sent: dutchTime(at) },
          })),
        });
      }
      case "/api/1.0/ratings.json":
        return Response.json({
          status: "success",
          message: "Ratings successfully retrieved!",
          total: ratings.length,
          ratings: ratings.slice(offset, offset + limit).map((review) => ({
            name: review.author,
            email: review.email,
            rating: Math.max(1, Math.round(review.rating / 2)),
            ratings: { shippingtime: 0, customerservice: 0, pricequality: 0, aftersale: 0 },
            comment: review.text,
            created: dutchTime(review.at),
            date: dutchTime(review.at).slice(0, 10),
            country: "NL",
            language: review.language,
            read: false,
            quarantine: false,
            verified: true,
            reaction: "",
          })),
        });
      case "/api/1.0/ratings_summary.json": {
        const average = ratings.reduce((sum, { rating }) => sum + rating / 2, 0) / (ratings.length || 1);
        return Response.json({ status: "success", data: { amount: ratings.length, rating_average: average } });
      }
      case "/api/1.0/webshop.json":
        return Response.json({
          status: "success",
          data: {
            name: "De Trui",
            languages: [{ url: "https://www.webwinkelkeur.nl/leden/de-trui_1.html", iso: "nl", main: true }],
          },
        });
      case "/api/2.0/order_permissions.json":
        return Response.json({ status: "success", has_consent: true });
      default:
        return Response.json({ status: "error", message: "Not all obligated variables are set." });
    }
  },
};
