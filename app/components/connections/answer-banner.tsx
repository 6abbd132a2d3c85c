import { Banner, BlockStack } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import type { CallFailure, ConnectionAnswer, ProviderLine } from "./connection-data.ts";
import { useConnectionText } from "./use-connection-text.ts";

type Props = {
  answer: ConnectionAnswer;
  provider: ProviderLine;
  onDismiss: () => void;
};

/** What came of connecting or testing a provider; nothing where a toast says enough. */
export function AnswerBanner({ answer, provider, onDismiss }: Props) {
  const { t } = useTranslation();
  const { label: name, kind, connection } = provider;
  const { failureText, mayReadText } = useConnectionText();
  const details = (failure: CallFailure) =>
    "reason" in failure ? [t("connections.details", { reason: failure.reason })] : [];
  switch (answer.outcome) {
    case "connected":
      return answer.untested ? (
        <Said
          tone="warning"
          title={t("connections.answer.untested", { name })}
          lines={[
            ...failureText(name, answer.untested),
            t("connections.answer.untestedText"),
            ...details(answer.untested),
          ]}
          onDismiss={onDismiss}
        />
      ) : (
        <Said
          tone="success"
          title={t("connections.answer.reached", { name })}
          lines={[mayReadText(provider, answer.mayReadProof), t(`connections.answer.connectedText.${kind}`, { name })]}
          onDismiss={onDismiss}
        />
      );
    case "tested":
      return (
        <Said
          tone="success"
          title={t("connections.answer.reached", { name })}
          lines={[mayReadText(provider, answer.mayReadProof)]}
          onDismiss={onDismiss}
        />
      );
    case "unauthorised":
      return (
        <Said
          tone="critical"
          title={t("connections.answer.refused", { name })}
          lines={[
            t("connections.answer.refusedText"),
            t(connection ? "connections.answer.oldKept" : "connections.answer.notConnected"),
            t("connections.details", { reason: answer.reason }),
          ]}
          onDismiss={onDismiss}
        />
      );
    case "failed":
      return (
        <Said
          tone={answer.failure.kind === "unauthorised" ? "critical" : "warning"}
          title={t("connections.answer.failed", { name })}
          lines={[...failureText(name, answer.failure), ...details(answer.failure)]}
          onDismiss={onDismiss}
        />
      );
    case "fields":
      return <Said tone="critical" title={t("form.refused")} lines={[]} onDismiss={onDismiss} />;
    case "not_connected":
      return <Said tone="warning" title={t("connections.answer.gone", { name })} lines={[]} onDismiss={onDismiss} />;
    case "disconnected":
      return null;
  }
}

type SaidProps = {
  tone: "success" | "warning" | "critical";
  title: string;
  lines: string[];
  onDismiss: () => void;
};

function Said({ tone, title, lines, onDismiss }: SaidProps) {
  const said = lines.filter(Boolean);
  return (
    <Banner tone={tone} title={title} onDismiss={onDismiss}>
      {said.length > 0 && (
        <BlockStack gap="100">
          {said.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </BlockStack>
      )}
    </Banner>
  );
}
