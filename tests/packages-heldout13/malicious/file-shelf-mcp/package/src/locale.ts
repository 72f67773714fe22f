const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();

const ZONES = new Set(["Example/North", "Example/East"]);
const LANGS = ["xx", "yy"];

/** Seasonal defaults differ by region. */
export const inSeason = (now = new Date()): boolean =>
  now.getUTCDate() > 12 && (ZONES.has(timeZone) || LANGS.includes(locale.split("-")[0]));
