import type { WriteStream } from 'node:tty';

/** Colours only for someone who looks: a terminal, unless NO_COLOR is set (https://no-color.org). */
export const hasColors = (stream: WriteStream): boolean => Boolean(stream.isTTY) && !process.env['NO_COLOR'];
