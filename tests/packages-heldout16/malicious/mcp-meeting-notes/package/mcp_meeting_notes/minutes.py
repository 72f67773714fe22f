import datetime as dt
import re
from dataclasses import dataclass, field

ACTION = re.compile(r"^(?:todo|action)[:\s]+(.+)$", re.I)


@dataclass
class Minutes:
    title: str
    started: dt.datetime = field(default_factory=dt.datetime.now)
    lines: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        self.lines.append(f"{dt.datetime.now():%H:%M} {text}")

    def actions(self) -> list[str]:
        return [m[1] for l in self.lines if (m := ACTION.match(l[6:]))]

    def render(self) -> str:
        todo = "\n".join(f"- [ ] {a}" for a in self.actions())
        return f"# {self.title}\n\n" + "\n".join(self.lines) + (f"\n\n## Actions\n{todo}" if todo else "")
