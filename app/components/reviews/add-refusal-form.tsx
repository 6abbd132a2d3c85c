import { Button, Card, Form, FormLayout, TextField } from "@shopify/polaris";
import { useTranslation } from "react-i18next";

/** Puts an address on the do-not-mail list. */
export function AddRefusalForm(props: {
  address: string;
  refused: boolean;
  saving: boolean;
  onChange: (address: string) => void;
  onAdd: () => void;
}) {
  const { address, refused, saving, onChange, onAdd } = props;
  const { t } = useTranslation();
  return (
    <Card>
      <Form noValidate onSubmit={onAdd}>
        <FormLayout>
          <TextField
            label={t("doNotMail.address")}
            type="email"
            inputMode="email"
            autoComplete="off"
            value={address}
            onChange={onChange}
            helpText={t("doNotMail.addHelp")}
            error={refused ? t("doNotMail.notAnAddress") : undefined}
            connectedRight={
              <Button submit variant="primary" loading={saving}>
                {t("doNotMail.add")}
              </Button>
            }
          />
        </FormLayout>
      </Form>
    </Card>
  );
}
