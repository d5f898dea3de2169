import type { JSX } from 'solid-js'

/** Line drawings of the screens beyond the first, in the manner of `icons.tsx`. */
const SHAPES = {
  more: 'M5.500 12.200c4-.4 9 .3 13-.2M12.100 5.500c.3 4-.3 9 .1 13',
  less: 'M5.500 12.200c4-.4 9 .3 13-.2',
  up: 'M12 19V5.500m0 0L6.500 11M12 5.500l5.500 5.500',
  down: 'M12 5v13.500m0 0L6.500 13m5.500 5.500 5.500-5.500',
  left: 'M19 12H5.500m0 0L11 6.500M5.500 12l5.500 5.500',
  right: 'M5 12h13.500m0 0L13 6.500m5.500 5.500L13 17.500',
  back: 'M14.500 5 8 12l6.500 7',
  next: 'M9.500 5 16 12l-6.500 7',
  close: 'M6 6.200c4 3.800 8 7.800 12 11.800M18 6.200C14 10 10 14 6 18',
  check: 'M5 12.800c1.800 1.500 3.200 3 4.600 4.900C12.400 12.700 15.300 9 19 6',
  home: 'M4 11.500 12 5l8 6.500M6.500 10v8.500h11V10',
  kept: 'M6.500 4.200c3.700-.3 7.300-.3 11 0v15.900L12 16.200l-5.500 3.900Z',
  share: 'M12 15V4m0 0L8 8m4-4 4 4M5 12.500V19c4.700.4 9.300.4 14 0v-6.500',
  out: 'M10 5H5.500v13.500H19V14M13.500 5H19v5.500M19 5l-8 8',
} as const

export function LineIcon(props: { name: keyof typeof SHAPES; class?: string }): JSX.Element {
  return (
    <svg class={`icon ${props.class ?? ''}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SHAPES[props.name]} />
    </svg>
  )
}
