import { DropZone, InlineStack, Text } from "@shopify/polaris";

type Props = {
  label: string;
  /** Such as `image/*`; every file without it. */
  accept?: string;
  file: File | null;
  onFile: (file: File | null) => void;
  action: string;
  hint: string;
};

/** A field for one file, which shows the file's name once it is chosen. */
export function FileDrop({ label, accept, file, onFile, action, hint }: Props) {
  return (
    <DropZone
      label={label}
      {...(accept ? { accept } : {})}
      type="file"
      allowMultiple={false}
      onDropAccepted={([accepted]) => onFile(accepted ?? null)}
    >
      {file ? (
        <InlineStack align="center" blockAlign="center">
          <Text as="p" breakWord>
            {file.name}
          </Text>
        </InlineStack>
      ) : (
        <DropZone.FileUpload actionTitle={action} actionHint={hint} />
      )}
    </DropZone>
  );
}
