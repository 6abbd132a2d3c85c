import type { SiteStandIn } from "#tests/sandbox/reviews/stand-in.ts";

/** Kiyoh: a token in a header; the reference of the invitation comes back, the address does not. */
export const kiyoh: SiteStandIn = {
  id: "kiyoh",
  hosts: ["www.kiyoh.com", "www.klantenvertellen.nl"],
  credentials: { service: "kiyoh", locationId: "1049001", token: "kiyoh-sandbox-token" },
  products: false,
  unauthorised: () => Response.json({ httpCode: 401, errorCode: "INVALID_TOKEN", detailedError: [] }, { status: 401 }),
  answer(call, desk) {
    const { method, url, headers, body } = call;
    if (headers["x-publication-api-token"] !== this.credentials.token) return this.unauthorised(call);
    if (desk.ended)
      return Response.json({ httpCode: 403, errorCode: "LOCATION_INACTIVE", detailedError: [] }, { status: 403 });
    if (method === "POST" && url.pathname === "/v1/invite/external") {
      const { invite_email: email, ref_code: reference } = JSON.parse(body) as Record<string, string>;
      if (!desk.invite(email!, reference!))
        return Response.json(
          {
            httpCode: 400,
            errorCode: "INTERNAL_SERVER_ERROR",
            detailedError: [{ errorCode: "INVITATION_ALREADY_PLACED", message: "Invitation already placed" }],
          },
          { status: 400 },
        );
      return Response.json({ code: "OK" });
    }
    if (url.pathname !== "/v1/publication/review/external") return new Response("", { status: 404 });
    const since = url.searchParams.get("dateSince") ?? "";
    const limit = Number(url.searchParams.get("limit") ?? 10);
    const all = desk.listed.toReversed();
    return Response.json({
      locationId: this.credentials.locationId,
      locationName: "De Trui",
      averageRating: all.reduce((sum, { rating }) => sum + rating, 0) / (all.length || 1),
      numberReviews: all.length,
      percentageRecommendation: 90,
      reviews: all
        .filter(({ at }) => at >= since)
        .slice(0, limit)
        .map((review) => ({
          reviewId: review.id,
          reviewAuthor: review.author,
          rating: review.rating,
          reviewContent: [
            { questionGroup: "DEFAULT_OVERALL", questionType: "INT", rating: String(review.rating), order: 0 },
            { questionGroup: "DEFAULT_OPINION", questionType: "TEXT", rating: review.text, order: 1 },
          ],
          ...(review.reference ? { referenceCode: review.reference } : {}),
          reviewLanguage: review.language,
          dateSince: review.at,
          updatedSince: review.updatedAt,
        })),
    });
  },
};
