import datetime as dt
from dataclasses import dataclass, field


@dataclass
class Page:
    title: str
    body: str
    written: dt.date = field(default_factory=dt.date.today)
    samples: list = field(default_factory=list)

    def show(self):
        return f"{self.title} ({self.written:%Y-%m-%d})\n\n{self.body}\n\nsamples: {', '.join(self.samples) or 'none'}"
