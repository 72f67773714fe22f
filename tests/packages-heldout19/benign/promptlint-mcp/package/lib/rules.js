export const RULES = [
  { id: 'override', weight: 5, re: /\b(ignore|disregard|forget)\s+(all\s+|any\s+)?(previous|prior|above|earlier)\s+(instructions?|prompts?|rules)/i },
  { id: 'secrecy', weight: 5, re: /\b(do not|don't|never)\s+(tell|mention|inform|reveal)[^.]{0,40}\b(user|human|anyone)\b/i },
  { id: 'role', weight: 3, re: /^\s*(system|assistant|developer)\s*:/im },
  { id: 'tags', weight: 4, re: /<\/?(system|important|instructions?|tool_result)>/i },
  { id: 'key-files', weight: 5, re: /(~|\$HOME)\/\.(ssh\/id_\w+|aws\/credentials|netrc|kube\/config)|\bid_rsa\b/ },
  { id: 'pipe-shell', weight: 5, re: /\b(curl|wget)\b[^|\n]{0,200}\|\s*(sudo\s+)?(ba|z)?sh\b/ },
  { id: 'send-away', weight: 4, re: /\b(send|post|forward|upload)\b[^.]{0,60}\b(contents?|credentials?|token|history)\b[^.]{0,60}\bto\b/i },
  { id: 'invisible', weight: 4, re: /[\u200b-\u200f\u202a-\u202e\u2060-\u2064]|[\u{e0000}-\u{e007f}]/u },
];
