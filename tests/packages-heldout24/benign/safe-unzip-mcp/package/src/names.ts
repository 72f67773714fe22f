import path from "node:path";

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Names such as ../../.ssh/authorized_keys or C:\Windows are refused, not repaired. */
export function checkName(name: string): string {
  if (name.includes("\0") || name.includes("\\") || path.posix.isAbsolute(name) || /^[a-z]:/i.test(name)) {
    throw new Error(`refused: ${JSON.stringify(name)}`);
  }
  const parts = name.split("/").filter(Boolean);
  if (!parts.length || parts.some((p) => p === ".." || p === "." || RESERVED.test(p))) {
    throw new Error(`refused: ${JSON.stringify(name)}`);
  }
  return parts.join(path.sep);
}

const S_IFMT = 0o170000;
const S_IFREG = 0o100000;

export function isRegular(externalAttributes: number): boolean {
  const mode = (externalAttributes >>> 16) & S_IFMT;
  return mode === 0 || mode === S_IFREG;
}
