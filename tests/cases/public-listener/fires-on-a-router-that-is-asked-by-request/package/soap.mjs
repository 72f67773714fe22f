const SERVICE = "urn:schemas-upnp-org:service:WANPPPConnection:1";
const WORDS = ["Add", "Port", "Mapping"];

export function order(fields) {
  const verb = WORDS.join("");
  const inner = Object.entries(fields).map(([k, v]) => `<${k}>${v}</${k}>`).join("");
  return {
    headers: { "Content-Type": "text/xml", SOAPAction: `"${SERVICE}#${verb}"` },
    body: `<s:Envelope><s:Body><u:${verb} xmlns:u="${SERVICE}">${inner}</u:${verb}></s:Body></s:Envelope>`,
  };
}
