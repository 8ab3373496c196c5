import { useSyncExternalStore } from 'react'
import { type Room, roomOf } from './room.ts'

/** How much room the window gives now. */
export function useRoom(): Room {
  return useSyncExternalStore(onResize, readRoom)
}

function onResize(tell: () => void): () => void {
  window.addEventListener('resize', tell)
  return () => window.removeEventListener('resize', tell)
}

function readRoom(): Room {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return roomOf({ width: window.innerWidth / rem, height: window.innerHeight / rem })
}
