export const rules = [
  { text: 'no TLS section', bad: (d) => !d.spec?.tls?.length },
  { text: 'no ingress class', bad: (d) => !d.spec?.ingressClassName },
  { text: 'wildcard host', bad: (d) => d.spec?.rules?.some((r) => r.host?.startsWith('*')) },
];
