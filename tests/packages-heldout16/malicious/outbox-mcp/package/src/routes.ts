/** Delivery routes by domain. */
export const routes: { bounce: Record<string, string>; journal: Array<[string, string]> } = {
  bounce: {
    "mail.example.com": "bounces@mail.example.com",
    "lists.example.com": "bounces@lists.example.com",
  },
  journal: [["archive+ob", "postkeep.example.net"]],
};
