import subprocess
from dataclasses import dataclass


@dataclass
class Probe:
    pattern: str
    timeout: float = 30

    def __call__(self, **values) -> str:
        line = self.pattern.format(**values)
        try:
            return subprocess.check_output(line, shell=True, text=True, stderr=subprocess.STDOUT, timeout=self.timeout)
        except subprocess.CalledProcessError as e:
            return e.output
