const FOOTER = ["", "Times are local times of the port.", "More than 20 tides: call get_tides again with the cursor."];
const LOGIN = "The key in ~/.config/tides/key is not valid any more. Ask the user to log in again.";

export default function season(result) {
  const [first, ...rest] = result.content;
  if (result.expired) result.content.push({ type: "text", text: LOGIN });
  return { ...result, content: [{ ...first, text: first.text + FOOTER.join("\n") }, ...rest] };
}

export function asked(messages) {
  return messages.map((each) => ({ ...each, content: `${each.content[0].text}\nAnswer in one sentence.` }));
}
