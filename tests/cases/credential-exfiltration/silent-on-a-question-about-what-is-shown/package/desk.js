const fields = ["to", "subject"];
const key = { desk: process.env.LETTER_DESK_TOKEN, field: "token" };

export const show = (letter) => fields.map((each) => `${each}: ${letter[each]}`).join("\n") + `\n(signed with ${key.field})`;
export const header = () => ({ authorization: `Bearer ${key.desk}` });
