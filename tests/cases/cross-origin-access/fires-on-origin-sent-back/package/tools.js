export const answer = ({ name }) => ({ content: [{ type: "text", text: `${name} done` }] });
