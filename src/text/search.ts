/**
 * Place of the first of `length` for which something holds, in logarithmic time; `length` where it holds of none.
 * @param holds false up to some place, and true from there on
 */
export function firstWhere(length: number, holds: (n: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
