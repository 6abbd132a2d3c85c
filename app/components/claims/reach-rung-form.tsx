import {
  BlockStack,
  Button,
  Collapsible,
  Divider,
  Form,
  FormLayout,
  InlineStack,
  Select,
  Text,
  TextField,
} from "@shopify/polaris";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { LadderView } from "./claim-page-data.ts";
import { useReport } from "./use-report.ts";

/** Writes down what happened outside the app: a mediator wrote, a body sent a claim. Its clock starts on that day. */
export function ReachRungForm({ recordable }: Pick<LadderView, "recordable">) {
  const { t } = useTranslation();
  const { report, busy, refused } = useReport();
  const [open, setOpen] = useState(false);
  const [rung, setRung] = useState(recordable[0]?.id ?? "");
  const [on, setOn] = useState("");
  const [namedDate, setNamedDate] = useState("");
  const id = useId();
  const chosen = recordable.find((one) => one.id === rung) ?? recordable[0];
  return (
    <BlockStack gap="300">
      <Divider />
      <InlineStack>
        <Button
          disclosure={open ? "up" : "down"}
          variant="plain"
          ariaExpanded={open}
          ariaControls={id}
          onClick={() => setOpen(!open)}
        >
          {t("claim.ladder.record")}
        </Button>
      </InlineStack>
      <Collapsible id={id} open={open}>
        <Form onSubmit={() => report({ intent: "reach-rung", rung: chosen?.id ?? "", on, namedDate })}>
          <BlockStack gap="300">
            <FormLayout>
              <Select
                label={t("claim.ladder.what")}
                value={chosen?.id ?? ""}
                onChange={setRung}
                options={recordable.map(({ id: value, title }) => ({ value, label: title }))}
              />
              {chosen && (
                <Text as="p" tone="subdued">
                  {[chosen.starts, chosen.term && t("claim.ladder.term", { term: chosen.term })]
                    .filter(Boolean)
                    .join(" ")}
                </Text>
              )}
              <TextField
                label={t("claim.ladder.receivedOn")}
                type="date"
                value={on}
                onChange={setOn}
                autoComplete="off"
                helpText={t("claim.ladder.receivedHelp")}
              />
              <TextField
                label={t("claim.ladder.namedDate")}
                type="date"
                value={namedDate}
                onChange={setNamedDate}
                autoComplete="off"
                helpText={t("claim.ladder.namedHelp")}
                error={refused}
              />
            </FormLayout>
            <InlineStack>
              <Button submit loading={busy}>
                {t("claim.ladder.save")}
              </Button>
            </InlineStack>
          </BlockStack>
        </Form>
      </Collapsible>
    </BlockStack>
  );
}
