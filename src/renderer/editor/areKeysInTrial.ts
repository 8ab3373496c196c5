/** Whether the keys belong to a call that is tried out beside the view: then those of the editor rest. */
export function areKeysInTrial(): boolean {
  return document.querySelector('[data-keys="trial"]') !== null
}
