import { type Frame, toPixels } from './frame.ts'
import type { Marker } from './markers.ts'

export type Label = { id: string; text: string; x: number; y: number; kind: 'mission' | 'town' | 'ring' }
/** A town to find one's bearings by. */
export type Bearing = { name: string; lat: number; lon: number }

/** A circle of distance: the top of each is named, or its foot where the top is taken. */
export type Ring = { text: string; x: number; y: number; radius: number }

/** My place: a ring with its sentence above. */
export type Me = { name: string; text: string; x: number; y: number }

/** Half a marker, in px. */
const HALF_MARKER = 24
/** What a letter and a line of a label take, as shares of the root's text size: labels grow with the person's own. */
const LETTER = 0.46
const BOLD_LETTER = 0.5
const LINE = 1.15
const MOST_TOWNS = 14
/** Names keep clear of the edges. */
const EDGE = 4

/**
 * Names for a frame: circles of distance, then communes under their markers, the best ranked first, then towns, the largest first, as `towns` has them.
 * A name that would cover a marker, my place or another name is left out.
 * `textPx` is the root's text size.
 */
export function labelsOf(
  markers: readonly Marker[],
  towns: readonly Bearing[],
  frame: Frame,
  rings: readonly Ring[],
  me: Me | null,
  textPx = 16,
): Label[] {
  const line = LINE * textPx
  const taken = markers.map(({ x, y }) => boxAt(x, y - HALF_MARKER, HALF_MARKER * 2, HALF_MARKER * 2))
  if (me !== null)
    taken.push(boxAt(me.x, me.y - 36 - line, Math.max(64, me.text.length * BOLD_LETTER * textPx), 68 + line))
  const names = new Set(me === null ? [] : [me.name])
  const labels: Label[] = []
  const put = (label: Label): boolean => {
    const box = boxAt(label.x, label.y, label.text.length * LETTER * textPx, line)
    const isInside =
      box.left > EDGE && box.right < frame.width - EDGE && box.top > 0 && box.bottom < frame.height
    if (!isInside || label.text === '' || names.has(label.text)) return false
    if (taken.some((other) => overlaps(box, other))) return false
    names.add(label.text)
    taken.push(box)
    labels.push(label)
    return true
  }
  for (const { text, x, y, radius } of rings) {
    const label = { id: text, text, x, kind: 'ring' as const }
    put({ ...label, y: y - radius - line }) || put({ ...label, y: y + radius })
  }
  for (const { id, first, x, y } of markers.toSorted((a, b) => a.first.rank - b.first.rank)) {
    put({ id, text: first.place, x, y: y + HALF_MARKER, kind: 'mission' })
  }
  const most = labels.length + MOST_TOWNS
  for (const { name, lat, lon } of towns) {
    if (labels.length >= most) break
    const [x, y] = toPixels(frame, lon, lat)
    if (x > 0 && x < frame.width && y > 0 && y < frame.height)
      put({ id: name, text: name, x, y, kind: 'town' })
  }
  return labels
}

type Box = { left: number; right: number; top: number; bottom: number }

function boxAt(x: number, top: number, width: number, height: number): Box {
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + height }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
