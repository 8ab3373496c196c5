/** A cell of the list by its row and its column, from 0. */
export type GridSpot = { readonly row: number; readonly column: number }

/** How large the list is. */
export type GridSize = { readonly rows: number; readonly columns: number }

const PAGE = 10

/** Where a key leads in the grid, as spreadsheets do it; null for a key that leads nowhere. */
export function gridMove(
  press: { readonly key: string; readonly ctrlKey: boolean },
  at: GridSpot,
  size: GridSize,
): GridSpot | null {
  const { row, column } = at
  const within = (to: GridSpot): GridSpot => ({
    row: Math.max(0, Math.min(to.row, size.rows - 1)),
    column: Math.max(0, Math.min(to.column, size.columns - 1)),
  })
  const { ctrlKey } = press
  switch (press.key) {
    case 'ArrowUp':
      return within({ row: row - 1, column })
    case 'ArrowDown':
      return within({ row: row + 1, column })
    case 'ArrowLeft':
      return within({ row, column: column - 1 })
    case 'ArrowRight':
      return within({ row, column: column + 1 })
    case 'PageUp':
      return within({ row: row - PAGE, column })
    case 'PageDown':
      return within({ row: row + PAGE, column })
    case 'Home':
      return within({ row: ctrlKey ? 0 : row, column: 0 })
    case 'End':
      return within({ row: ctrlKey ? size.rows - 1 : row, column: size.columns - 1 })
    default:
      return null
  }
}
