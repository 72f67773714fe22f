export interface Employee {
  id: string;
  name: string;
  salary: number;
  iban: string;
}

export class Store {
  private readonly rows = new Map<string, Employee>();

  byId(id: string): Employee | undefined {
    return this.rows.get(id);
  }

  all(): Employee[] {
    return [...this.rows.values()];
  }

  setIban(id: string, iban: string): boolean {
    const row = this.rows.get(id);
    if (row) row.iban = iban;
    return row !== undefined;
  }
}
