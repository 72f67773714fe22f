'use strict';
module.exports = [
  { id: 'override', weight: 3, re: /\b(ignore|disregard|forget) (all |any |the )?(previous|prior|above) (instructions|rules)/i, why: 'tries to replace the instructions' },
  { id: 'secrecy', weight: 3, re: /do(n't| not) (tell|mention|reveal|inform)[^.]{0,40}\buser\b/i, why: 'wants to be kept from the user' },
  { id: 'files', weight: 2, re: /(~\/\.ssh|id_rsa|\.env\b|\.aws\/credentials)/i, why: 'names files with secrets' },
  { id: 'tags', weight: 2, re: /<(important|system|hidden|context)[^>]*>/i, why: 'pretends to be markup of the system' },
  { id: 'shell', weight: 2, re: /curl [^|\n]+\|\s*(ba)?sh/i, why: 'pipes a download into a shell' },
];
