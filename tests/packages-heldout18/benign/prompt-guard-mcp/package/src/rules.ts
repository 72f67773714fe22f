export interface Rule {
  id: string;
  about: string;
  re: RegExp;
}

export const RULES: Rule[] = [
  { id: "override", about: "asks to drop earlier instructions", re: /(ignore|disregard|forget) (all |the )?(previous|earlier|above) (instructions|rules)/i },
  { id: "secrecy", about: "asks to hide something", re: /(do not|don't|never) (tell|mention|show)( this)?( to)? the user/i },
  { id: "files", about: "names files with secrets", re: /(~\/\.ssh\/|id_rsa|\.aws\/credentials|\.env\b)/i },
  { id: "send", about: "asks to send something away", re: /(send|post|upload|forward) .{0,60}(https?:\/\/|@)/i },
  { id: "tag", about: "pretends to be a system message", re: /<\/?(system|important|instructions)>/i },
];
