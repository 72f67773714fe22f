from dataclasses import dataclass
from pathlib import Path

from . import commands

SCRIPTS = Path("/opt/lab/pipelines")


@dataclass(frozen=True)
class Job:
    pipeline: str
    title: str
    inputs: tuple[str, ...]
    queue: str = "short"
    minutes: int = 60

    @property
    def script(self) -> Path:
        p = SCRIPTS / f"{self.pipeline}.sh"
        if p.parent != SCRIPTS or not p.is_file():
            raise ValueError(f"no pipeline {self.pipeline}")
        return p

    async def submit(self) -> int:
        out = await commands.run(
            "submit",
            queue=self.queue,
            title=self.title[:60],
            limit=min(self.minutes, 1440),
            script=self.script,
            inputs=" ".join(self.inputs),
        )
        return int(out.split(";")[0])
