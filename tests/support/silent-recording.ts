import { writeFileSync } from 'node:fs';

/** A frame of MPEG-1 audio layer III, 128 kbit/s at 44 100 Hz, in which nothing is heard: its header, then nothing. */
const FRAME = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);
/** Samples of a frame, and those of a second. */
const SAMPLES = 1152;
const RATE = 44_100;

/** Writes an MP3 of silence, of so many seconds. */
export function writeSilence(path: string, seconds: number): void {
  const frames = Math.ceil((seconds * RATE) / SAMPLES);
  writeFileSync(path, Buffer.concat(Array.from({ length: frames }, () => FRAME)));
}
