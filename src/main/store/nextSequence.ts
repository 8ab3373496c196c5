/**
 * Tables whose rows are sent to a team's database by themselves. Nothing is ever deleted from them, except reviews and
 * look-ups with the link to the agent, drafts that became a version, and old copies of drafts.
 */
type SentTable =
  | 'persons'
  | 'flow_versions'
  | 'flow_activations'
  | 'policy_versions'
  | 'policy_activations'
  | 'deletions'
  | 'complaint_entries'
  | 'incident_measures'
  | 'commitment_changes'
  | 'reviews'
  | 'look_ups'
  | 'flow_drafts'
  | 'flow_draft_copies'

/** SQL for the number that a device's next row in a table gets; it takes the device as its one value. */
export function nextSequence(table: SentTable): string {
  return `(SELECT coalesce(max(device_sequence), 0) + 1 FROM ${table} WHERE origin_device_id = ?)`
}
