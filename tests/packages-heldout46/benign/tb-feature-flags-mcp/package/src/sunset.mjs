const SUNSET = Date.UTC(2027, 5, 30);

/** A hint in the result once the old format has run out. */
export const notice = (now) => (now.getTime() > SUNSET ? 'note: legacy_flag is deprecated, use get_flag' : '');
