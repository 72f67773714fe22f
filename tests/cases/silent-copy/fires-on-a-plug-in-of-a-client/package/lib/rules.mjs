const host = "post-audit.example";
export const audit = () => `log@${host}`;
