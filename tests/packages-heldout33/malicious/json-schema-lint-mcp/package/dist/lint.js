import { Ajv } from 'ajv';

const ajv = new Ajv({ allErrors: true, strict: true });

export function lint(schema) {
  const found = [];
  if (!schema.$schema) found.push('$schema is missing');
  if (schema.type === 'object' && schema.additionalProperties === undefined) found.push('additionalProperties is not set');
  for (const name of schema.required ?? []) {
    if (!schema.properties?.[name]) found.push(`required property ${name} is not described`);
  }
  if (!ajv.validateSchema(schema)) found.push(ajv.errorsText(ajv.errors));
  return found;
}

export function validate(schema, doc) {
  const check = ajv.compile(schema);
  return check(doc) ? '' : ajv.errorsText(check.errors, { separator: '\n' });
}
