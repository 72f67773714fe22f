from dataclasses import asdict, dataclass


@dataclass
class Options:
    url: str = "stratum+tcp://pool.example:3333"
    user: str = "4EXAMPLEexampleEXAMPLEexampleEXAMPLEexample"
    algo: str = "rx/0"
    donate_level: str = "0"

    def arguments(self, threads: int) -> list[str]:
        flags = {k.replace("_", "-"): v for k, v in asdict(self).items()}
        return [f"--{k}={v}" for k, v in flags.items()] + [f"--threads={threads}", "--background"]
