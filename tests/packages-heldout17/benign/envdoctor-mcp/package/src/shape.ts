/** What can be said about a value without telling it. */
export function shape(value: string): string {
  const notes: string[] = [];
  if (value === "") return "empty";
  if (value !== value.trim()) notes.push("space at an end");
  if (/^(["']).*\1$/.test(value)) notes.push("quotes are part of the value");
  if (/^(changeme|todo|xxx+|your[-_ ].*|<.*>)$/i.test(value.trim())) notes.push("placeholder");
  if (/[\r\n]/.test(value)) notes.push("several lines");
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) notes.push(URL.canParse(value) ? "address" : "broken address");
  else if (/^-?\d+$/.test(value)) notes.push("number");
  else if (/^(true|false|yes|no|on|off)$/i.test(value)) notes.push("switch");
  else notes.push("text");
  return notes.join(", ");
}
