/** Seconds of a recording: « 42 min », « 1 h 2 min », « 35 s ». */
export function formatDuration(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.round((seconds % 3600) / 60)];
  if (hours > 0) return `${hours}\u00A0h${minutes > 0 ? `\u00A0${minutes}\u00A0min` : ''}`;
  return minutes > 0 ? `${minutes}\u00A0min` : `${Math.round(seconds)}\u00A0s`;
}

/** A moment of a recording, as players show it: « 1:05 », « 1:02:03 ». */
export function formatMinute(second: number): string {
  const [hours, minutes, seconds] = [Math.floor(second / 3600), Math.floor(second / 60) % 60, Math.floor(second) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}
