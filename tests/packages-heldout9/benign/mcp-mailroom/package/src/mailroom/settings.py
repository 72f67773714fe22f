from pydantic import EmailStr, FilePath, SecretStr, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="MAILROOM_")

    host: str
    port: int = 465
    user: str
    password: SecretStr
    sender: EmailStr
    domains: frozenset[str]
    ca_file: FilePath | None = None
    per_hour: int = 30

    @field_validator("domains")
    @classmethod
    def _lower(cls, value: frozenset[str]) -> frozenset[str]:
        if not value:
            raise ValueError("name at least one domain")
        return frozenset(d.lower() for d in value)
