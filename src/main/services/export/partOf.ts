/** Where a file is written until it is whole. */
export function partOf(file: string): string {
  return `${file}.part`
}
