/** « 1st », « 22nd », « 13th ». */
export function toOrdinal(rank: number): string {
  const isTeen = Math.floor(rank / 10) % 10 === 1;
  return `${rank}${(!isTeen && ['th', 'st', 'nd', 'rd'][rank % 10]) || 'th'}`;
}
