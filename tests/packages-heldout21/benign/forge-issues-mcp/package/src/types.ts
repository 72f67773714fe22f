export interface Issue {
  number: number;
  title: string;
  state: "open" | "closed";
  labels: string[];
}

export interface Review {
  id: number;
  author: string;
  verdict: "approved" | "changes" | "comment";
}
