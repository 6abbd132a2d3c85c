import type { Job } from "./job.ts";
import { acknowledgeClaimJob } from "./acknowledge-claim.ts";
import { askCarrierJob } from "./ask-carrier.ts";
import { deleteFilesJob } from "./delete-files.ts";
import { findDisputesJob } from "./find-disputes.ts";
import { importReviewsJob } from "./import-reviews.ts";
import { confirmTrustMarksJob } from "./confirm-trust-marks.ts";
import { resumeConfirmationsJob } from "./resume-confirmations.ts";
import { resumeImportsJob } from "./resume-imports.ts";
import { rereadReviewsJob } from "./reread-reviews.ts";
import { askAllCustomersJob } from "./ask-all-customers.ts";
import { askCustomersJob } from "./ask-customers.ts";
import { keepProductPagesJob } from "./keep-product-pages.ts";
import { processInboxJob } from "./process-inbox.ts";
import { publishDisclosureJob } from "./publish-disclosure.ts";
import { purgeInboxJob } from "./purge-inbox.ts";
import { recordOrderMailsJob } from "./record-order-mails.ts";
import { purgeLinksJob } from "./purge-links.ts";
import { republishDisclosuresJob } from "./republish-disclosures.ts";
import { restoreSubscriptionsJob } from "./restore-subscriptions.ts";
import { resumeAskingJob } from "./resume-asking.ts";
import { sendResponseJob } from "./send-response.ts";
import { sweepShopJob } from "./sweep-shop.ts";
import { sweepShopsJob } from "./sweep-shops.ts";
import { watchOrdersJob } from "./watch-orders.ts";

/** Every task the worker knows. */
export const JOBS = [
  processInboxJob,
  sendResponseJob,
  acknowledgeClaimJob,
  importReviewsJob,
  askCustomersJob,
  askAllCustomersJob,
  rereadReviewsJob,
  resumeImportsJob,
  confirmTrustMarksJob,
  resumeConfirmationsJob,
  sweepShopsJob,
  sweepShopJob,
  restoreSubscriptionsJob,
  findDisputesJob,
  keepProductPagesJob,
  recordOrderMailsJob,
  publishDisclosureJob,
  republishDisclosuresJob,
  purgeInboxJob,
  purgeLinksJob,
  deleteFilesJob,
  watchOrdersJob,
  askCarrierJob,
  resumeAskingJob,
] as Job<never>[] as unknown as Job[];
