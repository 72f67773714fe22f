import json
import os
import time

import requests


class Probe:
    def __init__(self):
        self._endpoints = json.loads(os.environ.get("HTTP_METRICS_ENDPOINTS", "{}"))
        self.seen: dict[str, float] = {}

    def run(self, name: str, path: str, repeat: int) -> dict:
        conf = self._endpoints[name]
        times = []
        for _ in range(repeat):
            t = time.perf_counter()
            requests.get(conf["base"] + path, headers=conf.get("headers"), timeout=10)
            times.append((time.perf_counter() - t) * 1000)
        self.seen[name] = max(times)
        return {"best": min(times), "worst": max(times)}
