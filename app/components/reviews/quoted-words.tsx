import { BlockStack, Text } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { Statement } from "#app/domain/review/find-statements.ts";

type Marked = Pick<Statement, "kind" | "start" | "end">;

const MARKED = { background: "var(--p-color-bg-surface-caution-active)", borderRadius: "var(--p-border-radius-100)" };

/**
 * Words of a review or a message as they were written, with those marked in which rules see a statement. What they see is a
 * help to look, not a finding.
 */
export function QuotedWords({ words, statements }: { words: string; statements: Marked[] }) {
  const { t } = useTranslation();
  if (!words) return null;
  const parts = statements.reduce<{ parts: { text: string; statement?: Marked }[]; end: number }>(
    ({ parts: before, end }, statement) =>
      statement.start < end
        ? { parts: before, end }
        : {
            parts: [
              ...before,
              { text: words.slice(end, statement.start) },
              { text: words.slice(statement.start, statement.end), statement },
            ],
            end: statement.end,
          },
    { parts: [], end: 0 },
  );
  const kinds = [...new Set(statements.map(({ kind }) => kind))];
  return (
    <BlockStack gap="100">
      <Text as="p" breakWord>
        <q style={{ whiteSpace: "pre-line" }}>
          {parts.parts.map(({ text, statement }, index) =>
            statement ? (
              <mark key={index} style={MARKED} title={t(`review.statement.${statement.kind}`)}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
          {words.slice(parts.end)}
        </q>
      </Text>
      {kinds.length > 0 && (
        <Text as="p" variant="bodySm" tone="subdued">
          {t("review.statements", { kinds: kinds.map((kind) => t(`review.statement.${kind}`)).join(", ") })}
        </Text>
      )}
    </BlockStack>
  );
}
