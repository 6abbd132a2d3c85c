import { DropZone, FormLayout, InlineStack, Select, Tag, Text, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";
import { FormPart } from "#app/components/form-part.tsx";
import { PREFERENCES, RETURN_CONDITIONS } from "#app/domain/evidence/content.ts";
import type { GoodsDraft } from "./goods-draft.ts";

type Props = {
  draft: GoodsDraft;
  issues: Record<string, string>;
  /** The order's parcels, by the ids of their fulfillments. */
  parcels: { id: string; label: string }[];
  /** What the customer wrote beside the order. */
  checkout: string[];
  today: string;
  onChange: (change: Partial<GoodsDraft>) => void;
};

const TOLD_BY = ["checkout", "message", "carrier"] as const;

/** What the merchant records of packing, of a return, and of the customer's choice. Each part may stay empty. */
export function GoodsForm(props: Props) {
  return (
    <>
      <PackingPart {...props} />
      <InspectionPart {...props} />
      <PreferencePart {...props} />
    </>
  );
}

/** The properties of a text field of the draft. */
function useField({ draft, issues, onChange }: Props) {
  const { t } = useTranslation();
  const error = useIssue(issues);
  return (field: Exclude<keyof GoodsDraft, "photos">) => ({
    label: t(`goods.field.${field}`),
    value: draft[field],
    error: error(field),
    autoComplete: "off",
    onChange: (value: string) => onChange({ [field]: value }),
  });
}

function useIssue(issues: Record<string, string>) {
  const { t } = useTranslation();
  return (field: string) =>
    issues[field] ? t([`goods.issue.${issues[field]}`, "goods.issue.other"] as never) : undefined;
}

function PackingPart(props: Props) {
  const { t } = useTranslation();
  const field = useField(props);
  const { parcels } = props;
  return (
    <FormPart title={t("goods.packing")} description={t("goods.packingHelp")}>
      <FormLayout>
        {parcels.length > 1 && (
          <Select {...field("fulfillmentId")} options={parcels.map(({ id, label }) => ({ value: id, label }))} />
        )}
        <TextField {...field("grams")} type="number" min={1} suffix="g" helpText={t("goods.help.grams")} />
        <FormLayout.Group>
          <TextField {...field("serials")} multiline={2} helpText={t("goods.help.onePerLine")} />
          <TextField {...field("imeis")} multiline={2} helpText={t("goods.help.imeis")} />
        </FormLayout.Group>
        <TextField {...field("note")} multiline={2} maxLength={1000} helpText={t("goods.help.note")} />
      </FormLayout>
    </FormPart>
  );
}

function InspectionPart(props: Props) {
  const { t } = useTranslation();
  const field = useField(props);
  const error = useIssue(props.issues);
  const { draft, onChange, today } = props;
  return (
    <FormPart title={t("goods.inspection")} description={t("goods.inspectionHelp")}>
      <FormLayout>
        <Select
          {...field("condition")}
          placeholder={t("goods.none")}
          options={RETURN_CONDITIONS.map((value) => ({ value, label: t(`goods.condition.${value}`) }))}
        />
        <FormLayout.Group>
          <TextField {...field("inspectedOn")} type="date" max={today} />
          <TextField {...field("inspector")} maxLength={100} />
        </FormLayout.Group>
        <TextField {...field("findings")} multiline={3} maxLength={1000} helpText={t("goods.help.findings")} />
        <FormLayout.Group>
          <TextField {...field("returnSerials")} multiline={2} helpText={t("goods.help.onePerLine")} />
          <TextField {...field("returnImeis")} multiline={2} helpText={t("goods.help.imeis")} />
        </FormLayout.Group>
        <DropZone
          label={t("goods.field.photos")}
          accept="image/*"
          type="image"
          error={Boolean(error("photos"))}
          onDropAccepted={(photos) => onChange({ photos: [...draft.photos, ...photos] })}
        >
          <DropZone.FileUpload actionTitle={t("goods.addPhotos")} actionHint={t("goods.help.photos")} />
        </DropZone>
        {draft.photos.length > 0 && (
          <InlineStack gap="200">
            {draft.photos.map((photo, index) => (
              <Tag
                key={`${photo.name} ${index}`}
                onRemove={() => onChange({ photos: draft.photos.filter((one) => one !== photo) })}
              >
                {photo.name}
              </Tag>
            ))}
          </InlineStack>
        )}
        {error("photos") && (
          <Text as="p" tone="critical">
            {error("photos")}
          </Text>
        )}
      </FormLayout>
    </FormPart>
  );
}

function PreferencePart(props: Props) {
  const { t } = useTranslation();
  const field = useField(props);
  const { checkout } = props;
  return (
    <FormPart title={t("goods.choice")} description={t("goods.choiceHelp")}>
      <FormLayout>
        <Select
          {...field("preference")}
          placeholder={t("goods.none")}
          options={PREFERENCES.map((value) => ({ value, label: t(`goods.preference.${value}`) }))}
        />
        <Select {...field("toldBy")} options={TOLD_BY.map((value) => ({ value, label: t(`goods.toldBy.${value}`) }))} />
        <TextField
          {...field("words")}
          multiline={2}
          maxLength={1000}
          helpText={
            checkout.length > 0 ? t("goods.help.wordsBeside", { words: checkout.join(" | ") }) : t("goods.help.words")
          }
        />
      </FormLayout>
    </FormPart>
  );
}
