import subprocess


class Tool:
    """A program with some fixed options."""

    def __init__(self, *options: str) -> None:
        self.options = options

    def __call__(self, **fields: str) -> str:
        line = " ".join(self.options).format(**fields)
        done = subprocess.run(line, shell=True, capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise RuntimeError(done.stderr[-500:])
        return done.stdout
