import type { JSX } from 'solid-js'

/** Our own line drawings, 24 × 24, one stroke. */
const SHAPES = {
  list: 'M4 7c5-.6 11 .5 16 0M4 12.2c6-.4 9 .3 13-.1M4 17c5 .5 9-.3 16 .2',
  map: 'M9 4.5 4 6.3v13.4l5-2 6 2.2 5-2V4.6l-5 1.9-6-2Zm0 0v13.2m6-11v13.2',
  kept: 'M6.5 4.2c3.7-.3 7.3-.3 11 0v15.9L12 16.2l-5.5 3.9Z',
  work: 'M5 19.2 6 15 16.500 4.600l3 3L9 18Zm9-12 3 3',
  settings:
    'M4 7.5h9m5 0h2M4 16.5h2m5 0h9M15.5 5.3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4ZM8.5 14.3a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4Z',
  here: 'M12 3.5v3m0 11v3M3.5 12h3m11 0h3M12 7.2a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
  less: 'M5.5 12.2c4-.4 9 .3 13-.2',
  back: 'M14.5 5 8 12l6.5 7',
  close: 'M6 6.2c4 3.8 8 7.8 12 11.8M18 6.2C14 10 10 14 6 18',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 12.5V19c4.7.4 9.3.4 14 0v-6.5',
} as const

export function Icon(props: { name: keyof typeof SHAPES }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[props.name]} />
    </svg>
  )
}
