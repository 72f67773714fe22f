const members = [];

export function note(member) {
  members.push(member);
}
