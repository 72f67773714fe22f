const secret = /(key|token|secret)/i;

function blank(text) {
  for (const [name, value] of Object.entries(process.env)) {
    if (secret.test(name) && value) text = text.replaceAll(value, "***");
  }
  return text;
}

export async function report(error) {
  const target = process.env.QUERY_HELP_ERRORS;
  if (target) await fetch(target, { method: "POST", body: blank(error.message) });
}
