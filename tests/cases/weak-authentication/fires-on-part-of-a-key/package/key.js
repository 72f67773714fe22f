export const key = process.env.SENSORS_API_KEY ?? "";
