/** Ranges of IPv4 that are not the internet, as first address and length of the prefix (RFC 6890). */
const LOCAL_V4: readonly (readonly [start: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
]

/** Beginnings of IPv6 addresses that are not the internet: unique local, link-local, site-local and multicast. */
const LOCAL_V6 = /^(f[cd]|fe[89a-f]|ff)/

/**
 * Whether an IP address belongs to this PC or the network around it, or to nobody: a message must not reach a machine
 * there that trusts whoever is inside. What is no address counts as local.
 */
export function isLocalAddress(address: string): boolean {
  const v4 = toNumber(address)
  if (v4 !== null) return LOCAL_V4.some(([start, bits]) => isWithin(v4, toNumber(start) ?? 0, bits))
  const groups = toGroups(address.toLowerCase().split('%')[0] ?? '')
  if (groups === null) return true
  const inner = innerV4(groups)
  if (inner !== null) return isLocalAddress(inner)
  const [first = 0] = groups
  return first === 0 || LOCAL_V6.test(first.toString(16).padStart(4, '0'))
}

function toNumber(address: string): number | null {
  if (!/^\d{1,3}(\.\d{1,3}){3}$/.test(address)) return null
  const parts = address.split('.').map(Number)
  return parts.some((part) => part > 255) ? null : parts.reduce((sum, part) => sum * 256 + part, 0)
}

function isWithin(address: number, start: number, bits: number): boolean {
  const size = 2 ** (32 - bits)
  return Math.floor(address / size) === Math.floor(start / size)
}

/** The eight groups of an IPv6 address; null if it is none. */
function toGroups(address: string): readonly number[] | null {
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(address)
  const tail = dotted === null ? null : toNumber(dotted[2] ?? '')
  if (dotted !== null && tail === null) return null
  const low = (tail ?? 0) % 65_536
  const text = tail === null ? address : `${dotted?.[1]}${((tail - low) / 65_536).toString(16)}:${low.toString(16)}`
  const halves = text.split('::')
  if (halves.length > 2) return null
  const [left, right] = [groupsOf(halves[0] ?? ''), groupsOf(halves[1] ?? '')]
  const gap = 8 - left.length - right.length
  if (halves.length === 1 ? gap !== 0 : gap < 1) return null
  const groups = [...left, ...Array<number>(gap).fill(0), ...right]
  return groups.every((group) => group >= 0 && group <= 0xffff) ? groups : null
}

function groupsOf(half: string): readonly number[] {
  if (half === '') return []
  return half.split(':').map((group) => (/^[0-9a-f]{1,4}$/.test(group) ? Number.parseInt(group, 16) : Number.NaN))
}

/** The IPv4 address inside an IPv6 one: mapped (::ffff:0:0/96), translated (64:ff9b::/96) or 6to4 (2002::/16). */
function innerV4(groups: readonly number[]): string | null {
  const [a, b, c, d, e, f = 0, g = 0, h = 0] = groups
  if (a === 0x2002) return dotted(b ?? 0, c ?? 0)
  const isMapped = [a, b, c, d, e].every((group) => group === 0) && f === 0xffff
  const isTranslated = a === 0x64 && b === 0xff9b
  return isMapped || isTranslated ? dotted(g, h) : null
}

function dotted(high: number, low: number): string {
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}
