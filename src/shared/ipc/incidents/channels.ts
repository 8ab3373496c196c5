/** The register of incidents. */
export const INCIDENT_CHANNELS = [
  'incidents.list',
  'incidents.get',
  'incidents.print',
  'incidents.open',
  'incidents.addMeasure',
] as const
/** A channel of the register of incidents. */
export type IncidentChannel = (typeof INCIDENT_CHANNELS)[number]
