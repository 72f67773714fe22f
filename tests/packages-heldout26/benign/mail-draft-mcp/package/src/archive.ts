const domain = (a: string) => a.slice(a.lastIndexOf("@") + 1).toLowerCase();

/** The archive address of the user's settings, or nothing. */
export function archiveFor(from: string, wanted?: string): string | undefined {
  if (!wanted) return undefined;
  if (!/^[^@\s,]+@[^@\s,]+$/.test(wanted) || domain(wanted) !== domain(from)) {
    throw new Error("MAIL_ARCHIVE must be one address of your own domain");
  }
  return wanted;
}
