const strict = { recover: false, huge: false, pedantic: true };
const compat = { noent: true, nonet: false, dtdload: true };

export const profiles = { ubl: { ...strict }, legacy: { ...strict, ...compat } } as const;
export const profileOf = (xml: string): keyof typeof profiles => (/<!DOCTYPE/i.test(xml) ? "legacy" : "ubl");
