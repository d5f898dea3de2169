import type { RefusalWords } from '../fr/refusals.ts'

export const refusals: RefusalWords = {
  bad_arguments:
    'Élan did not understand part of what was written. Open it, correct what is marked, then try again.',
  not_allowed:
    'Your account may not write for this association. Ask somebody who runs it for an invitation, then try again.',
  not_found:
    'What this changes is gone, or has not arrived yet. Try again later, or save your words in a file.',
  already_exists: 'This is saved already. You can remove this line.',
  already_settled: 'Somebody has already chosen between the two versions. You can remove this line.',
  deleted: 'This need was deleted. Restore it with your changes, or remove this line.',
  incomplete: 'Something is missing for this need to be online. Open it to complete it.',
  illegal_step: 'The need is in a state that does not allow this any more. Open it to see where it stands.',
  session_gone: 'This date is gone: somebody removed it. Open the need to choose another one.',
  too_many_sessions: 'A need has sixty dates at most. Remove some, or choose “every week”.',
  seats_below_zero: 'Somebody has already removed these places. Open the need to see what is left.',
  bad_siren: 'There is no such SIREN number. Correct it, or leave the field empty.',
  bad_rna:
    'This RNA number has the wrong form: W, then nine digits or letters. Correct it, or leave it empty.',
  last_owner: 'The association must keep one person who runs it. Name another one first.',
  invitation_over: 'This invitation is not valid any more. Ask for another one.',
  photo_missing: 'The photo has not arrived yet. It will leave by itself with the network.',
  own_mission: 'Somebody else has to read this need: you are in this association.',
  same_reader: 'Somebody else than you has to answer this request.',
  already_appealed: 'Another reading was already asked for this need.',
  changed_unseen: 'Somebody has changed this text since you read it. Read it again, then start over.',
  not_open: 'This mission takes no offers of help for now. Nothing was sent to the association.',
  slot_gone: 'This date is no longer planned. Please choose another one.',
  no_seat: 'Every seat of this date is promised already. Offer another date, or the waiting list.',
  too_young: 'This mission asks for people aged 18 or over.',
  consent_needed:
    'The agreement of a parent or guardian is missing: the association ticks “authorisation seen” once they have read it.',
  already_answered: 'The association has answered your offer already. See its answer in “My commitments”.',
  step_changed: 'The answer has changed meanwhile. See where this offer stands, then start over.',
  too_many_open:
    'You already wait for the answers of twenty missions. Take one offer back in “My commitments”, or wait for an answer, then try again.',
  changed_since: 'This has changed meanwhile. See what is noted, then start over.',
  not_coming: 'No place is confirmed on this date. The association can tick you on its sheet.',
  too_early: 'This date has not begun yet.',
  too_late: 'More than a year later, hours are not proposed here any more. Ask the association to note them.',
  too_many_tries: 'Five codes were tried for this date already. The association can tick you on its sheet.',
  too_many_minutes:
    'This is more than twice the planned length, or more than 24 hours. Correct the length, then start over.',
  hours_signed: 'Hours are signed on this date. Bring them down to zero first, then change the presence.',
  said_absent: 'This person is not noted as present on this date. Change their presence first.',
}
