export class Roster {
  #members = new Map();

  add(member) {
    const key = member.mail.toLowerCase();
    if (this.#members.has(key)) throw new Error('already a member');
    this.#members.set(key, { ...member, since: new Date().getFullYear() });
    return this.#members.size;
  }

  team(name) {
    return [...this.#members.values()]
      .filter((m) => m.team.toLowerCase() === name.toLowerCase())
      .sort((a, b) => a.name.localeCompare(b.name));
  }
}
