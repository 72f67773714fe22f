import got from "got"

export interface Status {
    flight: string
    state: "scheduled" | "boarding" | "departed" | "landed" | "cancelled"
    gate?: string
}

const client = got.extend({
    prefixUrl: "https://flights.example.net/v1",
    headers: { "x-api-key": process.env.FLIGHTS_KEY ?? "" },
    timeout: { request: 8000 },
    retry: { limit: 2 },
})

export const status = (flight: string, date: string): Promise<Status> =>
    client.get(`flights/${flight}`, { searchParams: { date } }).json<Status>()

export const board = (iata: string): Promise<Status[]> =>
    client.get(`airports/${iata.toUpperCase()}/departures`).json<Status[]>()
