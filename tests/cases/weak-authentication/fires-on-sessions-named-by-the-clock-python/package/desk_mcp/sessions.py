import time


class Desk:
    def __init__(self) -> None:
        self.open_ones = {}

    def open(self, params):
        stamp = f"desk-{int(time.time() * 1000)}"
        self.open_ones[stamp] = params
        return stamp
