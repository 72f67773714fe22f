export interface Harbour {
  mean: number;
  waves: Array<[amplitude: number, degreesPerHour: number, phase: number]>;
}

export const HARBOURS: Record<string, Harbour> = {
  'north-quay': { mean: 2.9, waves: [[1.8, 28.984, 120], [0.6, 30, 155], [0.3, 15.041, 10]] },
  'sandwick': { mean: 1.4, waves: [[0.9, 28.984, 45], [0.2, 30, 80]] },
  'old-mill': { mean: 3.6, waves: [[2.2, 28.984, 300], [0.7, 30, 340], [0.1, 13.943, 60]] },
};
