const PLAIN = /^(host|port|region)$/;

export const veil = (table) =>
  Object.fromEntries(Object.entries(table).map(([field, held]) => [field, PLAIN.test(field) ? held : "******"]));
