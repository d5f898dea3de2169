import type { ConsentFormWords } from '../fr/consent-form.ts'

export const consentForm: ConsentFormWords = {
  title: 'Agreement of a parent or guardian',
  back: 'My commitments',
  open: 'The sheet to have signed',
  lead: 'Print this sheet, or copy it by hand. Once it is signed, show it to the association: it only notes that it has read it. Élan does not keep it.',
  print: 'Print',
  share: 'Send the text',
  copied: 'Text copied.',
  copyFailed: 'The text could not be copied: it is on the screen.',
  gone: 'This offer of help is no longer on this phone, or asks for no agreement.',
  i: 'I, first and last name:',
  authority: 'have parental authority, or guardianship, for:',
  agree: 'I agree that this person takes part, as a volunteer, in:',
  by: (organisation) => `with ${organisation}`,
  dates: 'On these dates:',
  anyDate: 'A date to be agreed with the association',
  where: 'Place:',
  told: [
    'I know that this person is free to stop whenever they want, and that I can withdraw my agreement at any time.',
    'I can ask the association who will be with them, and what insurance covers them.',
  ],
  call: 'If needed, I can be reached at:',
  signed: 'Place, date and signature:',
}
