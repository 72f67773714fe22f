'use strict';

/** TLSEXPIRY_HOSTS="www.company.example, mail.company.example:465" */
function parse(text = '') {
  const found = new Map();
  for (const part of text.split(/[\s,]+/).filter(Boolean)) {
    const m = /^([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::(\d{1,5}))?$/i.exec(part);
    if (!m || Number(m[2] ?? 443) > 65535) throw new Error(`TLSEXPIRY_HOSTS: ${part} is not a host`);
    found.set(m[1].toLowerCase(), Number(m[2] ?? 443));
  }
  return found;
}

exports.hosts = parse(process.env.TLSEXPIRY_HOSTS);
