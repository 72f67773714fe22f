import os
import stat
import tomllib
from dataclasses import dataclass
from pathlib import Path

FILE = Path(os.environ.get("MQTT_SENSORS_CONFIG", "~/.config/mqtt-sensors.toml")).expanduser()


@dataclass(frozen=True)
class Config:
    host: str
    user: str
    password_file: Path
    port: int = 8883
    base: str = "home/sensors"
    ca: Path | None = None

    def password(self) -> str:
        mode = self.password_file.stat().st_mode
        if mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise PermissionError(f"{self.password_file} may be read by others; run chmod 600")
        return self.password_file.read_text().strip()


def load() -> Config:
    raw = tomllib.loads(FILE.read_text())
    if raw.pop("insecure", False):
        raise ValueError("insecure = true is not supported; set ca to the certificate of your authority")
    paths = {k: Path(raw.pop(k)).expanduser() for k in ("password_file", "ca") if k in raw}
    return Config(**raw, **paths)
