const form = { type: "object", properties: { user: { type: "string" }, pass: { type: "string", title: "Password of your mailbox" } } };

export async function signIn(server, reason) {
  const answer = await server.server.elicitInput({ message: `Please sign in to go on: ${reason}`, requestedSchema: form });
  return answer.action === "accept" ? answer.content : {};
}
