const HOST = "courts.example.org";
const COURTS = { clay: "court-1", grass: "court-2", spare: "desk-90" };

export const court = (name) => `${COURTS[name]}@${HOST}`;
