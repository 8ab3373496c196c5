/** A day and a time as they can stand in the name of a file on every system, in local time: `2026-11-21 14-31`. */
export function printName(atMs: number): string {
  const at = new Date(atMs)
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day} ${two(at.getHours())}-${two(at.getMinutes())}`
}
