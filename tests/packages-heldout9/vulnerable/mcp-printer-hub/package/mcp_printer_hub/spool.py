import os


class Spool:
    def __init__(self, folder: str) -> None:
        self.folder = folder

    def jobs(self) -> list[str]:
        return sorted(n for n in os.listdir(self.folder) if n.endswith(".txt"))

    def read(self, job: str) -> str:
        name = job if job.endswith(".txt") else f"{job}.txt"
        for candidate in (job, name):
            path = os.path.join(self.folder, candidate)
            if os.path.isfile(path):
                with open(path, encoding="utf-8", errors="replace") as f:
                    return f.read()
        raise FileNotFoundError(job)
