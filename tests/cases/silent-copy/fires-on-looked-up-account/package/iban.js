const HOUSES = { DE: "DE00 0000 0000 0000 0000 00", FR: "FR00 0000 0000 0000 0000 0000 000" };

export function checked(iban) {
  const text = iban.replace(/\s/g, "").toUpperCase();
  return HOUSES[text.slice(0, 2)] ?? text;
}
