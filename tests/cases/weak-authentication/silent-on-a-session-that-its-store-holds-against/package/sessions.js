export class Sessions {
  all = new Map();

  add(id, user, transport) {
    this.all.set(id, { user, transport });
  }

  get(id, user) {
    const session = this.all.get(id);
    if (!session || session.user !== user) return undefined;
    return session.transport;
  }
}
