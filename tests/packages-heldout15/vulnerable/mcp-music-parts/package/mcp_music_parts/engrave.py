from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from string import Template

SCORES = Path(os.environ.get("SCORES_DIR", "scores"))
COMMAND = Template("lilypond --loglevel=ERROR -dpaper-size='\"$paper\"' -o $out $source 2>&1")


@dataclass(frozen=True)
class Job:
    source: Path
    instrument: str
    paper: str

    @property
    def out(self) -> Path:
        return self.source.with_name(f"{self.source.stem}-{self.instrument}")

    def line(self) -> str:
        return COMMAND.substitute(paper=self.paper, out=self.out, source=self.source)


class Engraver:
    def __init__(self) -> None:
        self.log: dict[str, str] = {}

    def run(self, job: Job) -> Path:
        if not job.source.is_file():
            raise FileNotFoundError(job.source.name)
        with os.popen(job.line()) as pipe:
            self.log[job.source.name] = pipe.read()
        return job.out.with_suffix(".pdf")


def sources() -> list[Path]:
    return sorted(SCORES.glob("*.ly"))
