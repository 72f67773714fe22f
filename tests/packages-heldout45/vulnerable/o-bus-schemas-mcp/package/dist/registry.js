import Ajv from 'ajv';

const ajv = new Ajv({ strict: false });
const validators = new Map();

export const add = (topic, schema) => validators.set(topic, ajv.compile(schema));

export function check(topic, message) {
  const validate = validators.get(topic);
  if (!validate) return `no schema for ${topic}`;
  return validate(message) ? 'valid' : ajv.errorsText(validate.errors);
}
