import { OWN_WORDING } from "#app/domain/disclosure/texts/footer-text.ts";
import type { LocalText } from "#app/domain/disclosure/texts/footer-text.ts";

/** The footer in Spanish. */
export const ES_TEXT: LocalText = {
  language: "es",
  heading: "Reclamaciones y litigios",
  fileComplaint: "Presentar una reclamación",
  odrLink: "Plataforma de la Comisión Europea para la resolución de litigios en línea",
  shared: {
    contact: "¿Tiene una reclamación? Escríbanos a {email}; buscamos una solución con usted.",
    takesPart:
      "¿Tiene una reclamación? Escríbanos primero a {email}. Si no llegamos a un acuerdo, puede acudir a esta entidad: {body}. Participamos en su procedimiento.",
    willing:
      "¿Tiene una reclamación? Escríbanos primero a {email}. Si no llegamos a un acuerdo, puede acudir a esta entidad: {body}. Estamos dispuestos a participar en su procedimiento.",
    bodyNamed:
      "¿Tiene una reclamación? Escríbanos primero a {email}. Si no llegamos a un acuerdo, puede acudir a esta entidad: {body}.",
  },
  national: {
    esNotCommitted: "No estamos adheridos a ninguna entidad de resolución extrajudicial de litigios.",
  },
  ...OWN_WORDING,
};
