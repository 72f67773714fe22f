from pydantic import EmailStr, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="SMTP_")

    host: str = "localhost"
    port: int = 587
    user: str = ""
    password: SecretStr = SecretStr("")
    sender: EmailStr = "me@example.com"
    archive_bcc: EmailStr | None = None
