import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ComplaintDetail } from '../../shared/ipc/complaints/answers.ts'
import type { Request } from '../../shared/ipc/contract.ts'
import { useApi } from '../api/api.ts'
import { complaintKey } from '../api/complaintQueries.ts'
import { useTexts } from '../ui/TextsProvider.tsx'

const WORDED = [
  'complaintIsClosed',
  'complaintIsOpen',
  'ownerMissing',
  'textMissing',
  'badDue',
  'noSuchComplaint',
  'notAllowed',
] as const

/** Adds what happened to a complaint; answers it as it is then, null where that was refused: `problem` says why. */
export function useAddEntry(onChanged: (detail: ComplaintDetail) => void) {
  const { t } = useTexts()
  const api = useApi()
  const client = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  const add = async (entry: Request<'complaints.add'>): Promise<ComplaintDetail | null> => {
    const answer = await api['complaints.add'](entry)
    if (answer.ok) {
      setProblem(null)
      client.setQueryData(complaintKey(entry.callId), answer.value)
      onChanged(answer.value)
      return answer.value
    }
    const code = WORDED.find((each) => each === answer.problem)
    setProblem(t(code === undefined ? 'complaints.refused' : `complaints.problem.${code}`))
    return null
  }
  return { add, problem }
}
