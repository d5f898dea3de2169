import type { JSX } from 'solid-js'

/** Our own line drawings, 24 × 24, one stroke. */
const SHAPES = {
  list: 'M4 7c5-.6 11 .5 16 0M4 12.2c6-.4 9 .3 13-.1M4 17c5 .5 9-.3 16 .2',
  map: 'M9 4.5 4 6.3v13.400l5-2 6 2.200 5-2V4.600l-5 1.900-6-2Zm0 0v13.200m6-11v13.200',
  kept: 'M6.500 4.200c3.700-.3 7.300-.3 11 0v15.900L12 16.200l-5.500 3.900Z',
  settings: 'M4 7.500h9m5 0h2M4 16.500h2m5 0h9M15.500 5.300a2.200 2.200 0 1 1 0 4.400 2.200 2.200 0 0 1 0-4.400ZM8.500 14.300a2.200 2.200 0 1 1 0 4.400 2.200 2.200 0 0 1 0-4.400Z',
  here: 'M12 3.500v3m0 11v3M3.500 12h3m11 0h3M12 7.200a4.800 4.800 0 1 1 0 9.600 4.800 4.800 0 0 1 0-9.600Z',
  less: 'M5.500 12.200c4-.4 9 .3 13-.2',
  back: 'M14.500 5 8 12l6.500 7',
  close: 'M6 6.200c4 3.800 8 7.800 12 11.800M18 6.200C14 10 10 14 6 18',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 12.500V19c4.700.4 9.300.4 14 0v-6.500',
} as const

export function Icon(props: { name: keyof typeof SHAPES }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[props.name]} />
    </svg>
  )
}
