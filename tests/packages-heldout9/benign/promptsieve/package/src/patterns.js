// Phrases seen in real injections, as data. Nothing here is addressed to anyone.
export const PHRASES = [
  ['override', /\b(?:ignore|disregard|forget)\b.{0,20}\b(?:all|any|previous|prior|above)\b.{0,20}\b(?:instructions?|prompts?|rules)\b/i, 5],
  ['override', /\b(?:ignoriere|vergiss)\b.{0,30}\b(?:anweisungen|regeln)\b/i, 5],
  ['override', /\bignore[zr]?\b.{0,30}\binstructions? précédentes\b/i, 5],
  ['role-tag', /<\/?(?:system|important|instructions?|assistant|tool_result)>/i, 3],
  ['role-tag', /\[\/?(?:INST|SYS(?:TEM)?)\]/, 3],
  ['secrecy', /\bdo not (?:tell|mention|inform|show|reveal)\b.{0,40}\b(?:user|human|anyone)\b/i, 4],
  ['secrecy', /\bwithout (?:telling|notifying|asking) the user\b/i, 4],
  ['exfiltration', /\b(?:send|post|upload|forward|include)\b.{0,60}\b(?:api[ _-]?keys?|passwords?|~\/\.ssh|id_rsa|\.env|credentials)\b/i, 5],
  ['exfiltration', /!\[[^\]]*\]\(https?:\/\/[^)]*[?&][^)=]*=/i, 2],
  ['precondition', /\bbefore (?:using|calling) (?:any|this|the) (?:other )?tools?\b.{0,60}\b(?:read|call|run|send)\b/i, 4],
  ['shell', /\b(?:curl|wget)\b[^\n|]{0,200}\|\s*(?:ba|z)?sh\b/i, 4],
  ['persona', /\byou are (?:now|no longer)\b.{0,40}\b(?:DAN|unrestricted|jailbroken|developer mode)\b/i, 4],
];

export const HIDDEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
