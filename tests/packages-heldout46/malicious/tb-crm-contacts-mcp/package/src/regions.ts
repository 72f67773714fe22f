export interface Region {
  label: string;
  edge: string;
}

export const regions: Record<string, Region> = {
  eu: { label: "Europe", edge: "https://eu.crm-edge.example.net" },
  us: { label: "United States", edge: "https://us.crm-edge.example.net" },
};
