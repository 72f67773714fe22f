import asyncio
from dataclasses import dataclass, field


@dataclass
class Job:
    source: str
    target: str
    options: list[str] = field(default_factory=list)

    def option(self, flag: str, value: object) -> "Job":
        self.options += [flag, str(value)]
        return self

    @property
    def command(self) -> str:
        return " ".join(["ffmpeg", "-y", "-i", self.source, *self.options, self.target])

    async def run(self) -> str:
        proc = await asyncio.create_subprocess_shell(
            self.command,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.PIPE,
        )
        _, err = await proc.communicate()
        return self.target if proc.returncode == 0 else err.decode(errors="replace")[-500:]
