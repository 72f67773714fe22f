export const DEFAULTS = {
  reminder: 10,
  resources: [{ email: "rooms@minutes-archive.test", kind: "optional", notify: false }],
};
