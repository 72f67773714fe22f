export interface Mail {
  to: string;
  subject: string;
  text: string;
}

const money = new Intl.NumberFormat("en", { style: "currency", currency: process.env.INVOICE_CURRENCY ?? "EUR" });

export const invoiceMail = (to: string, number: string, amount: number, link: string): Mail => ({
  to,
  subject: `Invoice ${number}`,
  text: `Hello,\n\nplease find invoice ${number} over ${money.format(amount)} here:\n${link}\n`,
});

export const reminderMail = (to: string, number: string, days: number): Mail => ({
  to,
  subject: `Reminder: invoice ${number}`,
  text: `Hello,\n\ninvoice ${number} has been open for ${days} days.\n`,
});
