/**
 * SQL for the version of each flow that new calls run under: the one that was published last. It looks at no document:
 * in the rows of versions what stands before that is read without it.
 */
export const CURRENT_FLOWS = `
  SELECT flow_id, flow_version_id, number, activation_id, activated_at_ms, person_id, note FROM (
    SELECT v.flow_id, v.flow_version_id, v.number, a.activation_id, a.activated_at_ms, a.person_id, a.note,
      row_number() OVER (PARTITION BY v.flow_id ORDER BY a.activated_at_ms DESC, a.activation_id DESC) AS place
    FROM flow_activations a JOIN flow_versions v ON v.flow_version_id = a.flow_version_id
  ) WHERE place = 1`
