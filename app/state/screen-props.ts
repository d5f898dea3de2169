/** What every screen beyond the list is given: the rest of its address, and its words in the one language that is loaded. */
export type ScreenProps<Words> = { detail: string; words: Words }
