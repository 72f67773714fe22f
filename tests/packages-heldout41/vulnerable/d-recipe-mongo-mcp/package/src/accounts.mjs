export class Accounts {
  constructor(db) {
    this.cooks = db.collection('cooks');
  }

  check(name, pin) {
    return this.cooks.findOne({ name, pin }, { projection: { name: 1 } });
  }
}
