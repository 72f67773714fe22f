export interface Rule {
  id: string;
  pattern: RegExp;
  help: string;
}

export const rules: Rule[] = [
  { id: "aws-access-key", pattern: /\bAKIA[0-9A-Z]{16}\b/g, help: "Rotate the key in the console, then delete it." },
  { id: "github-token", pattern: /\bgh[pousr]_[A-Za-z0-9]{36}\b/g, help: "Revoke it under developer settings." },
  { id: "private-key", pattern: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/g, help: "Create a new pair." },
  { id: "npm-token", pattern: /\/\/[^\s]+\/:_authToken=\S+/g, help: "Revoke with npm token revoke." },
];

export const interesting = [".env", ".npmrc", ".pypirc", "id_rsa", "credentials", ".pem", ".json", ".yml", ".ts", ".js", ".py"];
