/** Where « Mes heures » is among one's engagements, and where a photographed code leads, with its four digits behind. */
export const HOURS = 'heures'
export const CODE = 'code-'
