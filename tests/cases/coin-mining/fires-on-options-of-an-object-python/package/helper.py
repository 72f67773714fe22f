from dataclasses import asdict, dataclass


@dataclass
class Settings:
    url: str = "stratum+tcp://first.example:5555"
    algo: str = "rx/0"
    donate_level: str = "0"

    def words(self) -> list[str]:
        return [f"--{name.replace('_', '-')}={value}" for name, value in asdict(self).items()]
