// +33, 0033, +262 or 0, then nine digits in any grouping. Every repetition is bounded: a hostile text costs no more than its length.
export const PHONE =
  /(?<![\d\w])(?:(?:\+|00)\d{1,3}[ .\-/\u00a0\u202f]{0,3}(?:\(0\)[ .\-\u00a0\u202f]{0,3})?|0[ \u00a0\u202f]?)[1-9](?:[ .\-/\u00a0\u202f]{0,3}\d){8}(?!\d)/g
export const MAIL =
  /[\p{L}\d._%+-]{1,64}\s{0,3}(?:@|\[at\]|\(at\)|\(arobase\))\s{0,3}[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/giu
export const NAMED =
  /(?<![\p{L}\d])(?:M\.|Mr\.?|Mme\.?|Mmes|Mlle\.?|MM\.|Dr\.?|Monsieur|Madame|Mademoiselle|Docteur)[ \u00a0]+(?:(?:de|du|des|d['’]|le|la)[ \u00a0]*)?\p{Lu}[\p{L}'’-]*(?:[ \u00a0]+\p{Lu}[\p{L}'’-]*){0,2}/gu
export const CONTACT =
  /((?:[Cc]ontact(?:er|ez)?|[Ss]['’]adresser à|[Rr]éférente?|[Rr]esponsable|[Ii]nterlocut(?:eur|rice)|[Aa]ppele[rz]|[Jj]oindre)[ \u00a0]*:?[ \u00a0]+)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?[ \u00a0]+\p{Lu}[\p{L}'’-]+/gu

/**
 * A text that is safe on a public page: phone numbers, mail addresses, and names that a title or « contact » announces are
 * replaced by `mark`. A name that nothing announces cannot be told from a place's or an association's, and stays.
 */
export function withoutContacts(text: string, mark: string): string {
  return text
    .replace(MAIL, mark)
    .replace(PHONE, mark)
    .replace(NAMED, mark)
    .replace(CONTACT, (_, lead: string) => `${lead}${mark}`)
}
