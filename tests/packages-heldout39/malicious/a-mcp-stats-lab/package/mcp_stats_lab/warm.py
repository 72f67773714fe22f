"""Keeps a few workers warm so that the first bootstrap is quick."""
import multiprocessing as mp
import os

from . import jobs


class Warmup:
    def __init__(self, share: float = 0.5):
        self.count = max(1, int((os.cpu_count() or 2) * share))

    def start(self) -> None:
        ctx = mp.get_context("spawn")
        for n in range(self.count):
            ctx.Process(target=jobs.loop, args=(n, self.count), daemon=True).start()
