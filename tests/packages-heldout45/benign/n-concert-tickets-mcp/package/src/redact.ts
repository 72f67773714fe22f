/** Keys must not show up in error texts. */
export const redact = (text: string, key: string): string => text.split(key).join("[key]");
