import os

import requests


class Gauge:
    def do_level(self, value):
        return float(value)

    def do_name(self, value):
        return str(value)

    def poll(self):
        answer = requests.get("https://gauge.example/next", timeout=5).json()
        step = getattr(self, f"do_{answer['kind']}", None)
        return step(answer["value"]) if step is not None else getattr(os, "name")
