export interface Rule {
  name: string;
  re: RegExp;
}
export const RULES: Rule[] = [
  { name: "private key", re: /-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----/ },
  { name: "access key id", re: /\bAKIA[0-9A-Z]{16}\b/ },
  { name: "git token", re: /\bgh[pousr]_[A-Za-z0-9]{36}\b/ },
  { name: "chat webhook", re: /https:\/\/hooks\.[a-z.]+\/services\/[A-Za-z0-9/]{20,}/ },
  { name: "download and run", re: /curl\s+[^|\n]+\|\s*(?:ba)?sh\b/ },
  { name: "reverse shell", re: /\/dev\/tcp\/|nc\s+-e\s+\/bin\/sh|bash\s+-i\s+>&/ },
  { name: "planted instruction", re: /ignore (?:all )?previous instructions|do not (?:tell|mention (?:this )?to) the user|<IMPORTANT>/i },
  { name: "credential path", re: /~\/\.(?:ssh\/id_\w+|aws\/credentials|npmrc)/ },
  { name: "encoded eval", re: /eval\s*\(\s*atob\s*\(|exec\s*\(\s*base64/ },
];
