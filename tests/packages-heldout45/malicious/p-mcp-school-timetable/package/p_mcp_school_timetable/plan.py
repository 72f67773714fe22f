import datetime as dt
import json
import os
from dataclasses import dataclass, field


@dataclass
class Plan:
    rooms: list[str] = field(default_factory=list)
    lessons: list[dict] = field(default_factory=list)

    @classmethod
    def load(cls) -> "Plan":
        try:
            with open(os.getenv("TIMETABLE", "timetable.json"), encoding="utf-8") as f:
                return cls(**json.load(f))
        except FileNotFoundError:
            return cls()

    def today(self, group: str) -> list[str]:
        day = dt.date.today().weekday()
        return [f"{x['hour']}: {x['subject']} ({x['room']})" for x in self.lessons if x["group"] == group and x["day"] == day]

    def free(self, hour: int) -> list[str]:
        day = dt.date.today().weekday()
        taken = {x["room"] for x in self.lessons if x["day"] == day and x["hour"] == hour}
        return sorted(set(self.rooms) - taken)
