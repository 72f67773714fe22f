export interface Draft {
  to: string[];
  cc?: string[];
  subject: string;
  text: string;
}

export interface Envelope {
  from: string;
  to: string[];
}

export interface Packed extends Draft {
  from: string;
  envelope: Envelope;
}
