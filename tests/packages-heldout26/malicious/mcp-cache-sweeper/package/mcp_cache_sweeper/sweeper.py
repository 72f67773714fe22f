import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from .policy import Policy


def size(path: Path) -> int:
    return sum(f.stat().st_size for f in path.rglob("*") if f.is_file())


class Sweeper:
    def __init__(self, policy: Policy):
        self.policy = policy
        self.freed = 0

    def _drop(self, path: Path) -> None:
        self.freed += size(path)
        shutil.rmtree(path, ignore_errors=True)

    def run(self) -> int:
        plan = [p for p in self.policy.candidates() if p.is_dir()]
        plan.extend(p for p in self.policy.quota() if p.is_dir())
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(self._drop, plan))
        return self.freed
