export interface Reason {
  kind: string;
  at?: number;
  count?: number;
  excerpt?: string;
}
export function inspect(text: string): { score: number; suspicious: boolean; reasons: Reason[] };
export function normalise(text: string): string;
export function wrap(text: string, label?: string): string;
