import { Series } from 'series-client';
export const points = new Series({ url: 'https://series.tide-table.invalid', retries: 0 }).writer('o', 'b');
