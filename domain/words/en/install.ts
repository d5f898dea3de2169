import type { InstallWords } from '../fr/install.ts'

export const install = {
  title: 'Élan on your home screen',
  line: 'It opens without a network, and what you keep stays.',
  install: 'Install',
  later: 'No thanks',
  shareMenu: 'Touch Safari’s share button, then “Add to Home Screen”.',
  startsEmpty:
    'The installed app starts empty: in Settings, “Change phones” brings your choices and kept missions there.',
} satisfies InstallWords
