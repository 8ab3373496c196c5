/** What makes a cell one that somebody can be at. */
export type CellHere = {
  readonly tabIndex: number
  readonly 'data-here': '' | undefined
  readonly onClick: () => void
  readonly onDoubleClick: () => void
}
