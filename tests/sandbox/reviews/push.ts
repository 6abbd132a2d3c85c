import type { SandboxContext } from "#tests/sandbox/context.ts";
import { createPushQueue } from "#tests/sandbox/http/push-queue.ts";
import { findSiteStandIn } from "#tests/sandbox/reviews/registry.ts";
import type { ReviewNews, SandboxReview } from "#tests/sandbox/reviews/state.ts";

export type ReviewPusher = {
  /** Tells every address that was entered at the review's site. Resolves after the first attempts. */
  tell(review: SandboxReview, what: ReviewNews): Promise<void>;
  /** Tries again what was under way when the sandbox last stopped. */
  resume(): void;
  stop(): void;
};

/** Carries the review sites' pushes to the addresses entered for them, each as its site words and signs them. */
export function createReviewPusher(context: SandboxContext): ReviewPusher {
  const queue = createPushQueue(() => context.state.reviewSites, context.save, context.options.retryDelaysMs);
  return {
    async tell(review, what) {
      const told = findSiteStandIn(review.site).push?.(review, what);
      const { webhooks } = context.state.reviewSites;
      if (!told) return;
      for (const webhook of webhooks.filter(({ site }) => site === review.site))
        await queue.send({
          id: context.nextId(),
          webhookId: webhook.id,
          sentAt: context.now().toISOString(),
          attempts: 0,
          status: "waiting",
          lastAnswer: null,
          headers: { "content-type": "application/json", ...told.headers },
          body: told.body,
          ...{ site: review.site, reviewId: review.id, what },
        });
    },
    resume: queue.resume,
    stop: queue.stop,
  };
}
