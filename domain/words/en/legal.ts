import type { Operator } from '../../pages.ts'
import { KEPT } from '../../retention.ts'
import type { LegalPart, LegalText, LegalWords } from '../fr/legal.ts'
import { legalNames } from './legal-names.ts'

const months = (days: number): string => {
  const n = Math.round(days / 30.4)
  return n % 12 === 0 ? (n === 12 ? 'one year' : `${n / 12} years`) : `${n} months`
}
const write = ({ contact }: Operator): string =>
  contact === null
    ? 'The address to write to is not given on this instance yet: whoever opened it has to say it here.'
    : `Write to ${contact}.`

function notice(operator: Operator): LegalText {
  const missing = 'not given yet by whoever opened this instance'
  return {
    title: legalNames.notice,
    lead: 'Who answers for this site, and who wrote the software.',
    parts: [
      {
        title: 'Publisher of this site',
        facts: [
          ['Name', operator.name ?? missing],
          ['Address', operator.address ?? missing],
          ['Contact', operator.contact ?? missing],
          ['Director of publication', operator.director ?? missing],
          ['Hosting', operator.host ?? missing],
        ],
        lines: [
          'Élan is software that anyone can install. Each installation has its publisher, who answers for the site; the authors of the software do not.',
        ],
      },
      {
        title: 'What is published here',
        lines: [
          'Missions are written by associations, or come from the sources named on their pages. What a new association writes in Élan is read before it is published.',
          'Anyone can report a mission from its page, without an account. An association whose mission is refused reads why, and can ask another person.',
        ],
      },
      {
        title: 'The software',
        lines: [
          'Élan is free software under the MIT licence. It comes without warranty.',
          'The grid of wishes comes from Le RAMEAU’s carnet “Alliance & Engagement” (2022). The typeface is Atkinson Hyperlegible, by the Braille Institute.',
        ],
      },
    ],
  }
}

function privacy(operator: Operator): LegalText {
  return {
    title: legalNames.privacy,
    lead: 'What moves you stays on your phone. Here is all the rest: what is kept, why, and until when.',
    parts: [
      {
        title: 'Who is responsible',
        lines: [
          operator.name === null
            ? 'The publisher of this instance answers for what it keeps. Their name is not given here yet.'
            : `${operator.name} answers for what this instance keeps.`,
          'The association to which you offer your help answers for what it does, on its side, with what you sent. Another site that a mission leads to follows its own rules.',
          write(operator),
        ],
      },
      {
        title: 'What the server never receives',
        list: [
          'what moves you, your weights, your filters',
          'your commune and position, your free moments and your skills',
          'the missions that you keep, and those that come first for you',
        ],
        lines: [
          'The matching runs on your phone. Looking takes no account and no cookie. There is no audience measurement, no advertising, no map from elsewhere, and no machine decides anything about you.',
        ],
      },
      ...keptParts(),
      {
        title: 'Who else reads it',
        lines: [
          'Nobody but the people named above, the host of this instance and the service that carries its mails. Nothing is sold, rented or sent to others for their own ends.',
          'There is one cookie, that of your sign-in. The account needs it, and no public page receives it.',
        ],
      },
      {
        title: 'Your rights',
        list: [
          'to know what is kept about you, and receive a copy: “Settings”, then “All that Élan knows of me”',
          'to correct: your first name in “My account”, your missions and offers of help where you wrote them',
          'to erase your account: in the same place, where what goes and what stays is said before; no backup and no old device brings it back',
          'to withdraw from a mission, to limit, to object',
          'to erase what is on this phone: “Settings”, then “Erase everything”',
        ],
        lines: [
          write(operator),
          'An answer is due within a month. If none comes, or it does not suit you, you can turn to the CNIL, the French authority: www.cnil.fr/en/plaintes.',
        ],
      },
    ],
  }
}

function keptParts(): LegalPart[] {
  return [
    {
      title: 'Your account, if you open one',
      lines: ['Because you asked for it (performance of the service, GDPR, article 6.1.b).'],
      facts: [
        ['E-mail address, first name, language', 'as long as the account exists'],
        ['Name of a signed-in device and day of its last use', `${months(KEPT.sessionDays)} without use`],
        ['Keys to sign in without a code', 'until you remove them'],
        ['Code received by mail', `${KEPT.codeMinutes} minutes, in an unreadable form`],
      ],
    },
    {
      title: 'When you offer your help',
      lines: [
        'Because you asked for it (article 6.1.b). Only members of the association read it; it is not given your e-mail address.',
        'At 16 and 17 the association sees a parent’s agreement and keeps the paper; here only the fact remains that it was seen. Below 16 there is no account. No date of birth is asked.',
      ],
      facts: [
        ['First name, words, dates wished, phone if you give it', 'as long as the offer of help exists'],
        ['The association’s answer', 'with the offer of help'],
        ['A place held before your e-mail is confirmed', `${KEPT.holdHours} hours, without saying for whom`],
        ['That you came, your hours and the association’s word', 'as long as the account exists'],
        ['An absence, and what you say of it', months(KEPT.absenceDays)],
      ],
    },
    {
      title: 'When you publish or review',
      lines: [
        'So that associations can publish together, and to hold the rules of publication (articles 6.1.b and 6.1.f: legitimate interest in an honest directory).',
      ],
      facts: [
        [
          'Members of an association, missions, versions that disagree',
          'as long as the association keeps them',
        ],
        [
          'Who changed what, without the text',
          `${months(KEPT.mutationDays)} for what became of each sending`,
        ],
        ['What is deleted', `${months(KEPT.tombstoneDays)}, so that your other devices learn it`],
        ['Photos that no mission shows', `${KEPT.photoDays} days`],
      ],
    },
    {
      title: 'So that the service holds',
      lines: ['Legitimate interest in security and in things working (article 6.1.f).'],
      facts: [
        ['How often a code was tried, in an unreadable form', `${KEPT.triesHours} hour`],
        ['Mails waiting to leave', `${KEPT.mailTriedHours} hours of tries, ${KEPT.mailDays} days at most`],
        ['The report of a mission', 'without a trace of who made it'],
        ['Address of your connection', 'read to answer, never written with what you ask for'],
      ],
    },
  ]
}

function accessibility(operator: Operator): LegalText {
  return {
    title: legalNames.accessibility,
    lead: 'Élan is made to serve everyone. Here is what was checked, and what was not.',
    parts: [
      {
        title: 'Conformity',
        lines: [
          'No outside person has audited it. In the terms of the French accessibility reference (RGAA 4.1), a site without an audit is “not conformant”: this is what is to be read here, whatever care was taken.',
          'This page was written on 24 November 2026 by the team of the software.',
        ],
      },
      {
        title: 'What is checked in each version',
        list: [
          'every screen with the axe tool (WCAG 2.2 A and AA, RGAA 4), light and dark; a tool of this kind sees only some of the faults',
          'the main path and the choice of a place by keyboard alone, with the place of the focus',
          'no sideways scrolling at 320 pixels of width, nor with text at 200 %',
          'buttons of at least 48 pixels, movements off when the device asks for it',
          'the list announced to screen readers when it changes, titles when the screen changes',
        ],
        lines: ['These checks are made in Chromium.'],
      },
      {
        title: 'What was not',
        list: [
          'an audit against the 106 criteria of the RGAA',
          'real use with VoiceOver, TalkBack, NVDA or JAWS, by people who use them every day',
          'Firefox and Safari with assistive technology',
          'texts and photos written by associations, and the sites that a mission leads to',
        ],
      },
      {
        title: 'Something stands in your way?',
        lines: [
          write(operator),
          'If no answer helps you, you can write to the French Defender of Rights: www.defenseurdesdroits.fr, or call +33 9 69 39 00 00.',
        ],
      },
    ],
  }
}

export const legal: LegalWords = {
  foot: legalNames,
  footName: 'Legal information',
  texts: { notice, privacy, accessibility },
}
