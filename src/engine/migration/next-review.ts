/**
 * The review date some months after a grading (domain A11: 3 or 6 months), as Excel serials of the 1900 system; a day that the
 * month lacks becomes its last.
 */
export function nextReview(graded: number, months: number): number {
  const date = new Date((Math.floor(graded) - 25_569) * 86_400_000);
  const first = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  return first / 86_400_000 + 25_569 + Math.min(date.getUTCDate(), days) - 1;
}
