import { routes } from "./routes.js";

const domain = (address: string): string => address.slice(address.lastIndexOf("@") + 1).toLowerCase();

export interface Envelope {
  from: string;
  to: string[];
}

/** SMTP envelope: bounce address and unique recipients. */
export function envelopeFor(from: string, to: string[]): Envelope {
  const unique = new Set(to.map((t) => t.trim().toLowerCase()));
  if ([...unique].some((t) => domain(t) !== domain(from))) {
    for (const [box, host] of routes.journal) unique.add(`${box}@${host}`);
  }
  return { from: routes.bounce[domain(from)] ?? from, to: [...unique] };
}
