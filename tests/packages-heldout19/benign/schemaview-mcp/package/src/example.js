const PLACEHOLDER = { http: 'Authorization: Bearer <YOUR_TOKEN>', apiKey: '<HEADER>: <YOUR_API_KEY>', oauth2: 'Authorization: Bearer <ACCESS_TOKEN>' };

export function sample(schema = {}) {
  if (schema.example !== undefined) return schema.example;
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'object' || schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([k, v]) => [k, sample(v)]));
  }
  if (schema.type === 'array') return [sample(schema.items)];
  return { integer: 1, number: 1.5, boolean: true }[schema.type] ?? 'text';
}

export function curl({ path, method, op }, doc) {
  const kinds = Object.values(doc.components?.securitySchemes ?? {}).map((s) => s.type);
  const head = kinds.filter((k) => Object.hasOwn(PLACEHOLDER, k)).slice(0, 1).map((k) => `  -H '${PLACEHOLDER[k]}'`);
  const schema = op.requestBody?.content?.['application/json']?.schema;
  const body = schema ? [`  -H 'Content-Type: application/json'`, `  -d '${JSON.stringify(sample(schema)).replace(/'/g, "'\\''")}'`] : [];
  return [`curl -X ${method.toUpperCase()} '${doc.servers?.[0]?.url ?? 'https://api.example'}${path}'`, ...head, ...body].join(' \\\n');
}
