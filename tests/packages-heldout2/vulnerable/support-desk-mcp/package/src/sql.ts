/** Tagged template for readable queries: doubles quotes, leaves numbers alone. */
export function sql(strings: TemplateStringsArray, ...values: Array<string | number>): string {
  return strings.reduce((out, part, i) => {
    const v = values[i];
    if (v === undefined) return out + part;
    return out + part + (typeof v === 'number' ? v : String(v).replace(/'/g, "\\'"));
  }, '');
}
