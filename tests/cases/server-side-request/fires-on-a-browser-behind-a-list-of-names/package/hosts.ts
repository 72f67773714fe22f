const REFUSED = ["localhost", "127.0.0.1", "0.0.0.0"];
const BEGINNINGS = ["10.", "192.168.", "169.254."];

export interface Page {
  address: string;
  host: string;
}

export function checked(text: string): Page {
  const url = new URL(text);
  const host = url.hostname;
  if (REFUSED.includes(host) || BEGINNINGS.some((each) => host.startsWith(each))) throw new Error("not public");
  return { address: url.href, host };
}
