/** What is typed on the page "Packing and returns", as its fields hold it. */
export type GoodsDraft = {
  fulfillmentId: string;
  grams: string;
  serials: string;
  imeis: string;
  note: string;
  condition: string;
  inspectedOn: string;
  inspector: string;
  findings: string;
  returnSerials: string;
  returnImeis: string;
  preference: string;
  toldBy: string;
  words: string;
  photos: File[];
};

/** An empty form; the day and the parcel are proposed. */
export function emptyDraft(today: string, fulfillmentId: string): GoodsDraft {
  return {
    fulfillmentId,
    grams: "",
    serials: "",
    imeis: "",
    note: "",
    condition: "",
    inspectedOn: today,
    inspector: "",
    findings: "",
    returnSerials: "",
    returnImeis: "",
    preference: "",
    toldBy: "message",
    words: "",
    photos: [],
  };
}

/** The draft as the form that is sent. */
export function goodsForm({ photos, ...fields }: GoodsDraft): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const photo of photos) form.append("photos", photo);
  return form;
}

/** Whether anything was filled in that an empty form does not propose. */
export function isFilledIn(draft: GoodsDraft, empty: GoodsDraft): boolean {
  return (Object.keys(empty) as (keyof GoodsDraft)[]).some((name) =>
    name === "photos" ? draft.photos.length > 0 : draft[name] !== empty[name],
  );
}
