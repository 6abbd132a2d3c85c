import { useFetcher } from "@remix-run/react";
import {
  BlockStack,
  Button,
  Card,
  ChoiceList,
  FormLayout,
  InlineStack,
  Select,
  Text,
  TextField,
} from "@shopify/polaris";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { MESSAGE_MEDIA, type MessageDirection, type MessageMedium } from "#app/domain/evidence/customer-message.ts";
import { FileDrop } from "../file-drop.tsx";

/** A message between the customer and the shop, pasted or as a stored e-mail; it becomes an entry of the order's ledger. */
export function AddMessageCard({ orderId }: { orderId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("message.title")}
        </Text>
        <Text as="p" tone="subdued">
          {t("message.help")}
        </Text>
        {open ? (
          <MessageForm orderId={orderId} onDone={() => setOpen(false)} />
        ) : (
          <InlineStack>
            <Button onClick={() => setOpen(true)}>{t("message.add")}</Button>
          </InlineStack>
        )}
      </BlockStack>
    </Card>
  );
}

function MessageForm({ orderId, onDone }: { orderId: string; onDone: () => void }) {
  const { t } = useTranslation();
  const fetcher = useFetcher<{ issue: string | null }>();
  const [way, setWay] = useState<"text" | "file">("text");
  const [direction, setDirection] = useState<MessageDirection>("received");
  const [medium, setMedium] = useState<MessageMedium>("email");
  const [at, setAt] = useState("");
  const [text, setText] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const { data, state } = fetcher;
  useEffect(() => {
    if (state === "idle" && data?.issue === null) onDone();
  }, [state, data, onDone]);
  const save = () => {
    const form = new FormData();
    form.set("direction", direction);
    form.set("medium", medium);
    if (way === "file") {
      if (file) form.set("file", file);
    } else {
      form.set("at", at);
      form.set("text", text);
    }
    fetcher.submit(form, { method: "post", action: `/app/orders/${orderId}/messages`, encType: "multipart/form-data" });
  };
  const issue =
    state === "idle" && data?.issue ? t([`message.issue.${data.issue}`, "message.issue.other"] as never) : "";
  const ready = way === "file" ? file !== null : text.trim() !== "" && at !== "";
  return (
    <FormLayout>
      <ChoiceList
        title={t("message.way")}
        choices={[
          { value: "text", label: t("message.asText") },
          { value: "file", label: t("message.asFile") },
        ]}
        selected={[way]}
        onChange={([chosen]) => setWay(chosen === "file" ? "file" : "text")}
      />
      {way === "file" ? (
        <FileDrop
          label={t("message.file")}
          file={file}
          onFile={setFile}
          action={t("message.chooseFile")}
          hint={t("message.fileHint")}
        />
      ) : (
        <Select
          label={t("message.medium")}
          value={medium}
          onChange={(chosen) => setMedium(MESSAGE_MEDIA.find((known) => known === chosen) ?? "email")}
          options={MESSAGE_MEDIA.map((value) => ({ value, label: t(`message.mediumName.${value}`) }))}
        />
      )}
      <Select
        label={t("message.direction")}
        value={direction}
        onChange={(chosen) => setDirection(chosen === "sent" ? "sent" : "received")}
        options={[
          { value: "received", label: t("message.received") },
          { value: "sent", label: t("message.sent") },
        ]}
        {...(way === "file" ? { helpText: t("message.directionOfFile") } : {})}
      />
      {way === "text" && (
        <TextField label={t("message.at")} type="datetime-local" value={at} onChange={setAt} autoComplete="off" />
      )}
      {way === "text" && (
        <TextField
          label={t(medium === "telephone" ? "message.note" : "message.text")}
          value={text}
          onChange={setText}
          multiline={5}
          maxLength={20_000}
          autoComplete="off"
          helpText={t(medium === "telephone" ? "message.noteHelp" : "message.textHelp")}
        />
      )}
      {issue && (
        <Text as="p" tone="critical">
          {issue}
        </Text>
      )}
      <InlineStack gap="200">
        <Button variant="primary" loading={state !== "idle"} disabled={!ready} onClick={save}>
          {t("message.save")}
        </Button>
        <Button onClick={onDone} disabled={state !== "idle"}>
          {t("message.cancel")}
        </Button>
      </InlineStack>
    </FormLayout>
  );
}
