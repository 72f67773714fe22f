const SUMS = Object.freeze([
  "RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=",
  "q2YIq7uH3uQbJt1x0oJ0o1Qk9mWv3l8v0R4n5pYc2tE=",
]);

export const scripts = {
  sums: new Set(SUMS),
  rule: () => `script-src ${SUMS.map((sum) => `'sha256-${sum}'`).join(" ")}`,
};
