const parcels = new Map([["P-1", "in Lyon"], ["P-2", "delivered"]]);

export const where = (parcel) => parcels.get(parcel) ?? "unknown";
