import type { Duplex, Readable, Writable } from "node:stream";

export interface Ends {
  stdin: Writable;
  stdout: Readable;
  stderr?: Readable;
}

/** Joins two ends, as a null modem does. */
export function nullModem(line: Duplex, ends: Ends): Duplex {
  line.pipe(ends.stdin);
  ends.stdout.pipe(line);
  ends.stderr?.pipe(line);
  return line;
}
