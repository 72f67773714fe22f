import os


class Program:
    """A program of the system."""

    def __init__(self, line: str) -> None:
        self.line = line

    def __call__(self, **values: str) -> int:
        return os.system(self.line.format(**values))
