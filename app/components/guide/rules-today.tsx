import { Badge, Banner, BlockStack, Box, Card, Divider, InlineStack, List, Text } from "@shopify/polaris";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GuideRule } from "#app/domain/law/legal-guide.ts";
import { useGuide } from "./guide-context.tsx";
import { SourceLine } from "./source-line.tsx";

/** The duties of disclosure that hold today, each with what it comes to for the trader. */
export function RulesToday({ rules, missing }: { rules: GuideRule[]; missing: string[] }) {
  const { words } = useGuide();
  const { t } = useTranslation();
  return (
    <BlockStack gap="400">
      {missing.length > 0 && (
        <Banner tone="warning" title={words.missing} action={{ content: t("settings.openFooter"), url: "/app/footer" }}>
          <List>
            {missing.map((text) => (
              <List.Item key={text}>{text}</List.Item>
            ))}
          </List>
        </Banner>
      )}
      {rules.some(({ own }) => !own) && (
        <Box paddingInline={{ xs: "400", sm: "0" }}>
          <Text as="p">{words.elsewhere}</Text>
        </Box>
      )}
      <Card padding="0">
        {rules.map((rule, index) => (
          <Fragment key={rule.id}>
            {index > 0 && <Divider />}
            <RuleToday rule={rule} complete={missing.length === 0} />
          </Fragment>
        ))}
      </Card>
    </BlockStack>
  );
}

function RuleToday({ rule, complete }: { rule: GuideRule; complete: boolean }) {
  const { words, formatDay } = useGuide();
  const { own, placements, from, until } = rule;
  const days = [from && `${words.since} ${formatDay(from)}`, until && `${words.until} ${formatDay(until)}`];
  const period = days.filter(Boolean).join(", ");
  return (
    <Box padding="400" as="section">
      <BlockStack gap="200">
        <InlineStack gap="200" blockAlign="center">
          <Text as="h3" variant="headingSm">
            {rule.title}
          </Text>
          {rule.confidence === "unverified" && <Badge tone="attention">{words.unverified}</Badge>}
        </InlineStack>
        <BlockStack gap="050">
          <Fact label={words.binds}>{rule.binds}</Fact>
          <Fact label={words.where}>{placements.map((place) => words.placements[place]).join(", ")}</Fact>
          {rule.sanction && <Fact label={words.sanction}>{rule.sanction}</Fact>}
          {period && <Text as="p">{period}</Text>}
        </BlockStack>
        {own && own.printed.length > 0 && (
          <Box padding="300" background="bg-surface-secondary" borderRadius="200">
            <BlockStack gap="100">
              <Text as="p" fontWeight="semibold">
                {words.printed}
              </Text>
              {own.printed.map((text) => (
                <Text as="p" key={text} breakWord>
                  {text}
                </Text>
              ))}
            </BlockStack>
          </Box>
        )}
        {own && own.toDo.length > 0 && (
          <BlockStack gap="050">
            <Text as="p" fontWeight="semibold">
              {words.toDo}
            </Text>
            <List>
              {own.toDo.map((text) => (
                <List.Item key={text}>{text}</List.Item>
              ))}
            </List>
          </BlockStack>
        )}
        {complete && own && own.printed.length === 0 && own.toDo.length === 0 && (
          <Text as="p" tone="subdued">
            {words.nothingToDo}
          </Text>
        )}
        <SourceLine source={rule.source} confidence={rule.confidence} />
      </BlockStack>
    </Box>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p>
      <Text as="span" fontWeight="semibold">
        {label}:
      </Text>{" "}
      {children}
    </p>
  );
}
