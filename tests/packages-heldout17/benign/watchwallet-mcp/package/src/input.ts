import { getAddress } from "ethers";

export class NotAnAddress extends Error {}

/** Public addresses only. What could be a key or a seed phrase is refused without being repeated in the message. */
export function publicAddress(input: string): string {
  const value = input.trim();
  if (/^(0x)?[0-9a-fA-F]{64}$/.test(value)) throw new NotAnAddress("that is shaped like a private key; never give it to any tool");
  if (value.split(/\s+/).length >= 12) throw new NotAnAddress("that is shaped like a seed phrase; never give it to any tool");
  try {
    return getAddress(value);
  } catch {
    throw new NotAnAddress("not an address");
  }
}
