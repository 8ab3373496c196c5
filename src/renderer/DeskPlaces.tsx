import { lazy } from 'react'
import type { CallId } from '../shared/ids.ts'
import type { Place } from './ui/places.ts'

const IncidentsPlace = lazy(async () => ({ default: (await import('./IncidentsPlace.tsx')).IncidentsPlace }))
const TodayScreen = lazy(async () => ({ default: (await import('./today/TodayScreen.tsx')).TodayScreen }))

type DeskPlacesProps = {
  readonly place: Place
  readonly opened: CallId | null
  readonly onOpened: (callId: CallId | null) => void
  readonly onPlace: (place: Place) => void
}

/** The day of a person and the register it leads to. */
export function DeskPlaces({ place, opened, onOpened, onPlace }: DeskPlacesProps) {
  if (place === 'incidents') return <IncidentsPlace opened={opened} onOpen={onOpened} />
  if (place !== 'today') return null
  const links = {
    onIncident: (callId: CallId) => {
      onPlace('incidents')
      onOpened(callId)
    },
    onIncidents: () => onPlace('incidents'),
    onComplaints: () => onPlace('complaints'),
    onCalls: () => onPlace('calls'),
  }
  return <TodayScreen links={links} />
}
