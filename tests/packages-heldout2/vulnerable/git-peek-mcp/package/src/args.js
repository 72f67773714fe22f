// Quote what has blanks, leave the rest readable.
exports.join = (...parts) =>
  parts
    .filter((p) => p !== undefined && p !== '')
    .map((p) => (/\s/.test(p) ? `"${p}"` : p))
    .join(' ');
