export const OFFICES = {
  hamburg: { zone: "Europe/Berlin", from: 9, to: 17, closed: ["12-24", "12-25", "12-26", "01-01"] },
  moscow: { zone: "Europe/Moscow", from: 10, to: 18, closed: ["01-01", "01-02", "01-07"] },
  osaka: { zone: "Asia/Tokyo", from: 9, to: 18, closed: ["01-01", "01-02", "01-03"] },
};
export type Name = keyof typeof OFFICES;
