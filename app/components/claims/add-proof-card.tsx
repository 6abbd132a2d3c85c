import { useFetcher } from "@remix-run/react";
import { BlockStack, Button, Card, InlineStack, Select, Text, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { FILE_REQUIREMENTS } from "#app/domain/evidence/assessment/requirements.ts";
import { FileDrop } from "../file-drop.tsx";
import type { ClaimPageData } from "./claim-page-data.ts";

type Props = { claimId: string; missing: ClaimPageData["assessment"]["missing"] };

/** A file for something that the evidence lacks; it becomes an entry of the order's ledger and an exhibit. */
export function AddProofCard({ claimId, missing }: Props) {
  const { t } = useTranslation();
  const fetcher = useFetcher<{ issue: string | null }>();
  const wanted = missing.filter(({ id }) => FILE_REQUIREMENTS.some((known) => known === id));
  const [shows, setShows] = useState("");
  const [caption, setCaption] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const chosen = wanted.find(({ id }) => id === shows) ?? wanted[0];
  const { data, state } = fetcher;
  useEffect(() => {
    if (state !== "idle" || data?.issue !== null) return;
    setFile(null);
    setCaption("");
  }, [state, data]);
  if (!chosen) return null;
  const add = () => {
    if (!file) return;
    const form = new FormData();
    form.set("shows", chosen.id);
    form.set("caption", caption);
    form.set("file", file);
    fetcher.submit(form, { method: "post", action: `/app/claims/${claimId}/proof`, encType: "multipart/form-data" });
  };
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("claim.proof.title")}
        </Text>
        <Select
          label={t("claim.proof.shows")}
          value={chosen.id}
          onChange={setShows}
          options={wanted.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <FileDrop
          label={t("claim.proof.file")}
          accept="application/pdf,image/*"
          file={file}
          onFile={setFile}
          action={t("newClaim.addFiles")}
          hint={t("newClaim.filesHint")}
        />
        <TextField
          label={t("claim.proof.caption")}
          value={caption}
          onChange={setCaption}
          maxLength={200}
          autoComplete="off"
          helpText={t("claim.proof.captionHelp")}
        />
        {data?.issue && state === "idle" && (
          <Text as="p" tone="critical">
            {t([`newClaim.issue.${data.issue}`, "newClaim.issue.other"] as never)}
          </Text>
        )}
        <InlineStack>
          <Button loading={state !== "idle"} disabled={!file} onClick={add}>
            {t("claim.proof.add")}
          </Button>
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
