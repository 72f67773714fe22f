from pydantic import BaseModel, Field


class Hour(BaseModel):
    time: str
    temperature: float
    rain_mm: float = 0
    wind_kmh: float = Field(0, ge=0)


class Forecast(BaseModel):
    place: str
    station: str
    hours: list[Hour]

    def table(self) -> str:
        rows = [f"{h.time[11:16]}  {h.temperature:5.1f} °C  {h.rain_mm:4.1f} mm  {h.wind_kmh:4.0f} km/h" for h in self.hours]
        return "\n".join([f"{self.place} (station {self.station})", *rows])
