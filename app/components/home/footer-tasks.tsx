import { Banner, BlockStack, Box, Button, Card, Form, FormLayout, Text, TextField } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { entityWithId } from "#app/domain/disclosure/entities.ts";
import type { FooterTask } from "#app/domain/disclosure/footer-tasks.ts";
import type { BusinessEmailState } from "#app/domain/mail/business-email.ts";
import { addDays } from "#app/domain/time.ts";
import { EmailCheck } from "../footer/email-check.tsx";
import { useLocale } from "../locale-context.tsx";
import { useFormat } from "../use-format.ts";

type StaffCount = Extract<FooterTask, { kind: "staff_count" }>;

type Props = {
  tasks: FooterTask[];
  /** How the address for complaints stands. */
  email: BusinessEmailState;
  /** The answer to the question about staff is on its way. */
  busy: boolean;
  /** The answer was no number. */
  refused: boolean;
  /** Why the footer could not be published after the answer, in words. */
  unpublished?: string | undefined;
  onStaffCount: (staff: string) => void;
};

/** What only the merchant can do for his footer; nothing when there is nothing. */
export function FooterTasks({ tasks, email, busy, refused, unpublished, onStaffCount }: Props) {
  const { t } = useTranslation();
  if (tasks.length === 0 && !unpublished) return null;
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("home.footer.title")}
        </Text>
        {unpublished && (
          <Banner
            tone="critical"
            title={t("home.footer.unpublished")}
            action={{ content: t("home.footer.open"), url: "/app/footer" }}
          >
            {unpublished}
          </Banner>
        )}
        {tasks.map((task) => {
          switch (task.kind) {
            case "staff_count":
              return (
                <StaffQuestion key={task.kind} task={task} busy={busy} refused={refused} onAnswer={onStaffCount} />
              );
            case "body_ended":
              return <BodyEnded key={task.kind} id={task.body} />;
            case "unconfirmed":
              return <LeadToFooter key={task.kind} text={t("home.footer.unconfirmed")} />;
            case "email_unverified":
              return (
                <BlockStack key={task.kind} gap="200">
                  <Text as="p">{t("home.footer.email")}</Text>
                  <EmailCheck state={email} unsaved={false} />
                </BlockStack>
              );
          }
        })}
      </BlockStack>
    </Card>
  );
}

type Question = { task: StaffCount; busy: boolean; refused: boolean; onAnswer: (staff: string) => void };

/** Confirmed as it stands, or changed first: one button for both. */
function StaffQuestion({ task, busy, refused, onAnswer }: Question) {
  const { t } = useTranslation();
  const [staff, setStaff] = useState(task.staff?.toString() ?? "");
  return (
    <Form onSubmit={() => onAnswer(staff)}>
      <FormLayout>
        <TextField
          label={t("home.footer.staff", { year: task.year })}
          helpText={t("home.footer.staffHelp")}
          value={staff}
          inputMode="numeric"
          autoComplete="off"
          error={refused && t("footer.issue.not_a_number")}
          onChange={setStaff}
          connectedRight={
            <Button submit loading={busy}>
              {t("home.footer.confirm")}
            </Button>
          }
        />
      </FormLayout>
    </Form>
  );
}

function BodyEnded({ id }: { id: string }) {
  const { t } = useTranslation();
  const { language } = useLocale();
  const format = useFormat();
  const entity = entityWithId(id);
  const successor = entity?.replacedBy ? entityWithId(entity.replacedBy) : undefined;
  const nameOf = ({ name, names }: NonNullable<typeof entity>) => names?.[language] ?? name;
  if (!entity?.until) return null;
  const ended = t("home.footer.bodyEnded", { body: nameOf(entity), date: format.day(addDays(entity.until, 1)) });
  const next = successor && t("home.footer.successor", { body: nameOf(successor) });
  // Nobody joins the body that is competent when no other is.
  const joined = successor && successor.scope !== "residual" && t("home.footer.joined");
  return <LeadToFooter text={[ended, next, joined].filter(Boolean).join(" ")} />;
}

function LeadToFooter({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <BlockStack gap="200">
      <Text as="p">{text}</Text>
      <Box>
        <Button url="/app/footer">{t("home.footer.open")}</Button>
      </Box>
    </BlockStack>
  );
}
