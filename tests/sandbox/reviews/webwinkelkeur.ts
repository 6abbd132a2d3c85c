import { dutchTime, type SiteStandIn, stars } from "#tests/sandbox/reviews/stand-in.ts";

/** WebwinkelKeur: keys in the address, every answer HTTP 200; ratings hold the address, invitations the order. */
export const webwinkelkeur: SiteStandIn = {
  id: "webwinkelkeur",
  hosts: ["dashboard.webwinkelkeur.nl"],
  credentials: { id: "8123", code: "webwinkelkeur-sandbox-key" },
  products: true,
  unauthorised: () => Response.json({ status: "error", message: "Incorrect authentication credentials." }),
  answer(call, desk) {
    const { method, url, body } = call;
    const { searchParams, pathname } = url;
    const { id, code } = this.credentials;
    if (desk.ended || searchParams.get("id") !== id || searchParams.get("code") !== code)
      return this.unauthorised(call);
    const offset = Number(searchParams.get("offset") ?? 0);
    const limit = Number(searchParams.get("limit") ?? 100);
    const { invitations } = desk;
    // Reviews of products stand in no list: they are pushed.
    const ratings = desk.listed.filter(({ productId }) => !productId);
    switch (pathname) {
      case "/api/1.0/invitations.json": {
        if (method === "POST") {
          const form = new URLSearchParams(body);
          const email = form.get("email") ?? "";
          const reference = form.get("order") ?? "";
          if (!desk.invite(email, reference))
            return Response.json({ status: "success", message: "Invitation already sent for this order." });
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
            rating: stars(review),
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
  push(review, what) {
    if (!review.productId) return undefined;
    const { id: webshop_id, code: api_key } = this.credentials;
    const product_review = {
      id: review.id,
      product_id: review.productId,
      rating: stars(review),
      title: "",
      review: review.text,
      created: dutchTime(review.at),
      name: review.author,
      email: review.email,
      language: review.language,
      deleted: what === "deleted",
    };
    return { headers: {}, body: JSON.stringify({ webshop_id, api_key, product_review }) };
  },
};
