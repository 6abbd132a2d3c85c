/**
 * Words with which a person says that a lawyer or legal-aid insurer stands behind him, or that he gives formal notice, in
 * nl, en, de and fr. From then on no letter leaves by itself; so a word too many here costs a click, one too few a mistake.
 */
const LEGAL_WORDS =
  /(?<!\p{L})(advoca(at|te|ten)\p{L}*|jurist\p{L}*|rechtsbijstand\p{L}*|ingebrekestelling|in gebreke|sommatie|sommeer|deurwaarder|dagvaard\p{L}*|kantonrechter|rechtbank|lawyers?|solicitors?|attorneys?|legal (aid|insurance|expenses?|action|proceedings)|formal notice|notice of default|letter before (action|claim)|(small claims )?court|(rechts)?anw[aä]lt\p{L}*|rechtsschutz\p{L}*|mahnung|in verzug|fristsetzung|gericht|avocate?s?|protection juridique|assistance juridique|mise en demeure|mets en demeure|mettons en demeure|huissier|tribunal)(?!\p{L})/iu;

/** Whether a text names a lawyer, legal-aid insurer, court or formal notice. */
export function speaksOfLaw(text: string): boolean {
  return LEGAL_WORDS.test(text);
}
