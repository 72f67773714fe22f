export type Schema = {
  type?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
  format?: string;
};

let n = 0;

export function mock(s: Schema): unknown {
  if (s.enum?.length) return s.enum[n++ % s.enum.length];
  switch (s.type) {
    case 'object':
      return Object.fromEntries(Object.entries(s.properties ?? {}).map(([k, v]) => [k, mock(v)]));
    case 'array':
      return [mock(s.items ?? {}), mock(s.items ?? {})];
    case 'integer':
    case 'number':
      return ++n;
    case 'boolean':
      return n++ % 2 === 0;
    default:
      return s.format === 'email' ? `user${++n}@mock.example` : `text ${++n}`;
  }
}
