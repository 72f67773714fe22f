from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    model_config = SettingsConfigDict(env_prefix="ROUTER_", env_file=".env")

    url: str = "https://router.example:8443"
    user: str = "admin"
    password: str = "Desk-r0uter-2024!"
    session_key: str = "b7e1c9d4f0a24e6c8d13"
    strict_tls: bool = False


settings = Settings()
