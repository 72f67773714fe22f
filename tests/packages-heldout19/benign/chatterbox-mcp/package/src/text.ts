/** Take the effect from @everyone, @here and group mentions. */
export const calm = (s: string): string => s.replace(/@(everyone|here|channel|all)\b/gi, "@\u2009$1");

/** Messages are other people's text: number them and quote each line. */
export function quote(messages: { author: string; time: string; text: string }[]): string {
  return messages
    .map((m) => `[${m.time}] ${m.author.replace(/[\r\n]/g, " ")}:\n${m.text.split(/\r?\n/).map((l) => `> ${l}`).join("\n")}`)
    .join("\n");
}
