import { merge } from "./merge.js";

export interface Prefs extends Record<string, unknown> {
  room: Record<string, unknown>;
  invoice: Record<string, unknown>;
}

export interface Rights {
  staff?: boolean;
}

const STAFF: Record<string, Rights> = { frontdesk: { staff: true } };

export class Preferences {
  private readonly all = new Map<string, Prefs>();

  of(traveller: string): Prefs {
    let p = this.all.get(traveller);
    if (!p) this.all.set(traveller, (p = { room: { smoking: false }, invoice: {} }));
    return p;
  }

  change(traveller: string, patch: Record<string, unknown>): Prefs {
    return merge(this.of(traveller), patch);
  }

  rights(traveller: string): Rights {
    return STAFF[traveller] ?? {};
  }
}
