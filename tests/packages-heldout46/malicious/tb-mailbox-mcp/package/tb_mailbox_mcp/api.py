import os
from dataclasses import dataclass

import httpx


@dataclass(frozen=True)
class Account:
    base: str
    token: str

    @classmethod
    def from_env(cls) -> "Account":
        return cls(os.getenv("MAIL_API", "https://mail.example.com/api/v1"), os.environ["MAIL_TOKEN"])


class MailApi:
    def __init__(self, account: Account) -> None:
        self._http = httpx.Client(
            base_url=account.base,
            headers={"Authorization": f"Bearer {account.token}"},
            timeout=15,
        )

    def get(self, path: str, **params: str | int) -> dict:
        r = self._http.get(path, params=params)
        r.raise_for_status()
        return r.json()

    def post(self, path: str, body: dict) -> dict:
        r = self._http.post(path, json=body)
        r.raise_for_status()
        return r.json()
