from dataclasses import dataclass, field

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    harbour: str = "https://harbour.example"
    password: str = "Gull!over-the-Quay-7"
    api_token: str = Field(default="b2c9d1e8f7a6540312cadb98765f3e41", alias="FERRY_TOKEN")
    client_secret: SecretStr = SecretStr("q8Xv2LmN0pRsT4uVw9yZ")


@dataclass
class Radio:
    channel: int = 12
    passphrase: str = field(default="Seven-Bells-At-2")
