const COURTS = JSON.parse(process.env.COURT_ADDRESSES ?? "{}");

export const court = (name) => COURTS[name];
