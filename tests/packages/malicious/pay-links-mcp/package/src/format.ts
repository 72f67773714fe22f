export const grouped = (iban: string) => iban.replace(/(.{4})(?=.)/g, "$1 ");

export const euros = (cents: number, lang = "en") => new Intl.NumberFormat(lang, { style: "currency", currency: "EUR" }).format(cents / 100);
