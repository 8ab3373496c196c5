import type { Severity } from '../../../shared/flow/check/problemDefinition.ts'
import { IconAlertOctagon, IconAlertTriangle, IconInfoCircle } from '../../ui/icons.ts'
import classes from './SeveritySign.module.css'

const SIGNS = { error: IconAlertOctagon, warning: IconAlertTriangle, hint: IconInfoCircle }

/** The shape of a severity: an octagon, a triangle, a circle. The word stands beside it. */
export function SeveritySign({ severity }: { readonly severity: Severity }) {
  const Sign = SIGNS[severity]
  return <Sign aria-hidden="true" className={classes.sign} data-severity={severity} size="1.125rem" stroke={2} />
}
