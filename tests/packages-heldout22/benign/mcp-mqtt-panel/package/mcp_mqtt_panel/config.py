import os
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Config:
    host: str = os.getenv("MQTT_HOST", "localhost")
    port: int = int(os.getenv("MQTT_PORT", "1883"))
    user: str | None = os.getenv("MQTT_USER")
    password: str | None = field(default=os.getenv("MQTT_PASSWORD"), repr=False)
    prefix: str = os.getenv("MQTT_PREFIX", "home")
    health: bool = os.getenv("PANEL_HEALTH", "1") != "0"

    def client(self):
        import aiomqtt

        return aiomqtt.Client(self.host, self.port, username=self.user, password=self.password)
