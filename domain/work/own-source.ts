/** The source of what is written in Élan itself. No feed may take its id. */
export const OWN_SOURCE = { id: 'elan', name: 'Élan' } as const
