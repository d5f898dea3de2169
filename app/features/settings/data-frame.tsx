import type { JSX, ParentProps } from 'solid-js'
import { hrefOf } from '../../state/route.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { createScreenTitle } from '../../ui/screen-title.ts'

/** As `SubScreen`, without the settings that it comes with: these screens are brought alone. */
export function DataFrame(props: ParentProps<{ title: string; back: string; to?: string }>): JSX.Element {
  const heading = createScreenTitle(() => props.title)
  return (
    <div class="screen narrow">
      <BackLink label={props.back} href={hrefOf('settings', props.to)} />
      <h1 class="screen-title" ref={heading}>
        {props.title}
      </h1>
      {props.children}
    </div>
  )
}
