import { z } from "zod";
import { action, type ControlAction, flag, text } from "#tests/sandbox/panel/action.ts";
import { endMembership } from "#tests/sandbox/reviews/end-membership.ts";
import { leaveReview, REVIEW_MOODS } from "#tests/sandbox/reviews/leave-review.ts";
import { PLAYED_SITES } from "#tests/sandbox/reviews/state.ts";
import { findOrder } from "#tests/sandbox/state/find.ts";

/** What the control panel can do with review sites. */
export const REVIEW_ACTIONS: ControlAction[] = [
  action(
    /^\/control\/orders\/([^/]+)\/review$/,
    z.object({ site: z.enum(PLAYED_SITES).default("kiyoh"), mood: z.enum(REVIEW_MOODS).default("good"), text }),
    async (context, id, input) => leaveReview(context, findOrder(context.state, id), input),
  ),
  action(/^\/control\/review-sites\/([^/]+)\/membership$/, z.object({ ended: flag }), async (context, id, { ended }) =>
    endMembership(context, z.enum(PLAYED_SITES).parse(id), ended),
  ),
];
