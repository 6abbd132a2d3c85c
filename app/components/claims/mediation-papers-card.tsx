import { Badge, Banner, BlockStack, Button, Card, Checkbox, InlineStack, Link, List, Text } from "@shopify/polaris";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../use-format.ts";
import type { ClaimPageData } from "./claim-page-data.ts";
import { useReport } from "./use-report.ts";

/** Papers made for a mediation: kept out of everything else until the merchant lets one go, which he does for good. */
export function MediationPapersCard({ papers }: Pick<ClaimPageData, "papers">) {
  const { t } = useTranslation();
  const { report, busy, refused } = useReport();
  const [chosen, setChosen] = useState<string | null>(null);
  const [sure, setSure] = useState(false);
  if (!papers) return null;
  const { list, source } = papers;
  const choose = (entry: string | null) => {
    setChosen(entry);
    setSure(false);
  };
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("claim.papers.title")}
        </Text>
        <Text as="p">{t("claim.papers.help")}</Text>
        {refused && <Banner tone="critical">{refused}</Banner>}
        <List>
          {list.map((paper) => (
            <List.Item key={paper.entry}>
              <BlockStack gap="100">
                <Text as="span" breakWord>
                  {paper.title}
                </Text>
                <PaperState paper={paper} />
                {paper.released === null && chosen !== paper.entry && (
                  <InlineStack>
                    <Button variant="plain" onClick={() => choose(paper.entry)} disabled={busy}>
                      {t("claim.papers.release")}
                    </Button>
                  </InlineStack>
                )}
                {paper.released === null && chosen === paper.entry && (
                  <BlockStack gap="200">
                    <Checkbox label={t("claim.papers.sure")} checked={sure} onChange={setSure} />
                    <InlineStack gap="200">
                      <Button
                        tone="critical"
                        disabled={!sure}
                        loading={busy}
                        onClick={() => report({ intent: "release-paper", entry: paper.entry })}
                      >
                        {t("claim.papers.confirm")}
                      </Button>
                      <Button onClick={() => choose(null)} disabled={busy}>
                        {t("claim.papers.cancel")}
                      </Button>
                    </InlineStack>
                  </BlockStack>
                )}
              </BlockStack>
            </List.Item>
          ))}
        </List>
        <Text as="p" tone="subdued" variant="bodySm">
          {t("claim.ladder.source")}{" "}
          {source.url ? (
            <Link url={source.url} target="_blank">
              {source.title}
            </Link>
          ) : (
            source.title
          )}
        </Text>
      </BlockStack>
    </Card>
  );
}

function PaperState({ paper }: { paper: NonNullable<ClaimPageData["papers"]>["list"][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <InlineStack gap="200" blockAlign="center">
      <Badge tone={paper.released ? "attention" : undefined}>
        {t(paper.released ? "claim.papers.released" : "claim.papers.kept", { claim: paper.claim })}
      </Badge>
      {paper.released && (
        <Text as="span" tone="subdued" variant="bodySm">
          {t("claim.papers.releasedOn", { date: format.dateTime(paper.released) })}
        </Text>
      )}
    </InlineStack>
  );
}
