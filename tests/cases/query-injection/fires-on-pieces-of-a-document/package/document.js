const literal = (value) => (typeof value === "number" ? String(value) : `"${value}"`);

export const call = (name, args, fields) => {
  const list = Object.entries(args).map(([key, value]) => `${key}: ${literal(value)}`);
  return `${name}(${list.join(", ")}) { ${fields.join(" ")} }`;
};

export const query = (...calls) => `query { ${calls.join("\n")} }`;
