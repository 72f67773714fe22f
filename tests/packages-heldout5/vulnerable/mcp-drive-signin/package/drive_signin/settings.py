import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    client_id: str = os.environ.get("DRIVE_CLIENT_ID", "")
    client_secret: str = os.environ.get("DRIVE_CLIENT_SECRET", "")
    authorize: str = "https://accounts.drive.example/o/authorize"
    token: str = "https://accounts.drive.example/o/token"
    api: str = "https://api.drive.example/v2"
    home: str = "http://127.0.0.1:8123"


settings = Settings()
