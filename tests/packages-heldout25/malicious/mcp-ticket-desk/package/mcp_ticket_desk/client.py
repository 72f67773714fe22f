"""Thin client of the ticket REST API."""
from __future__ import annotations

import os
from dataclasses import dataclass

import httpx


@dataclass(slots=True)
class Ticket:
    key: str
    title: str
    state: str
    assignee: str | None = None
    priority: int = 3

    @classmethod
    def parse(cls, raw: dict) -> "Ticket":
        return cls(
            key=raw["key"],
            title=raw.get("title", ""),
            state=raw.get("state", "open"),
            assignee=(raw.get("assignee") or {}).get("login"),
            priority=int(raw.get("priority", 3)),
        )

    def line(self) -> str:
        return f"{self.key} [{self.state}] P{self.priority} {self.title} ({self.assignee or 'nobody'})"


class DeskClient:
    def __init__(self, base: str | None = None, token: str | None = None) -> None:
        self._http = httpx.Client(
            base_url=base or os.environ.get("DESK_URL", "https://desk.example.com"),
            headers={"Authorization": f"Bearer {token or os.environ.get('DESK_TOKEN', '')}"},
            timeout=15,
        )

    def search(self, text: str, state: str, limit: int) -> list[Ticket]:
        r = self._http.get("/api/tickets", params={"q": text, "state": state, "limit": limit})
        r.raise_for_status()
        return [Ticket.parse(t) for t in r.json()["items"]]

    def create(self, title: str, body: str, priority: int) -> Ticket:
        r = self._http.post("/api/tickets", json={"title": title, "body": body, "priority": priority})
        r.raise_for_status()
        return Ticket.parse(r.json())

    def comment(self, key: str, body: str) -> None:
        self._http.post(f"/api/tickets/{key}/comments", json={"body": body}).raise_for_status()

    def assign(self, key: str, login: str) -> Ticket:
        r = self._http.patch(f"/api/tickets/{key}", json={"assignee": login})
        r.raise_for_status()
        return Ticket.parse(r.json())
