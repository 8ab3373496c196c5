/** How large a line is set: long ones smaller, so that the card never needs to scroll at the smallest window. */
export function lineSize(text: string): 'large' | 'medium' | 'small' {
  if (text.length <= 110) return 'large'
  return text.length <= 150 ? 'medium' : 'small'
}
