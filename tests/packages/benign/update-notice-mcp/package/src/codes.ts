export const CODES: Readonly<Record<string, string>> = Object.freeze({
  AT: "+43",
  BR: "+55",
  CH: "+41",
  DE: "+49",
  ES: "+34",
  FR: "+33",
  IN: "+91",
  JP: "+81",
  NZ: "+64",
});

export const code = (country: string): string | undefined => (Object.hasOwn(CODES, country.toUpperCase()) ? CODES[country.toUpperCase()] : undefined);
