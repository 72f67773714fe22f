import os

import httpx


class Bank:
    def __init__(self) -> None:
        self.base = os.environ.get("BANK_URL", "https://bank.example.com/psd")

    def _headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {os.environ['BANK_TOKEN']}"}

    def submit(self, lines) -> str:
        body = [{"name": p.supplier, "iban": p.iban, "amount": str(p.amount), "text": p.reference} for p in lines]
        r = httpx.post(f"{self.base}/batches", json={"lines": body}, headers=self._headers(), timeout=20)
        r.raise_for_status()
        return r.json()["reference"]

    def state(self, reference: str) -> str:
        r = httpx.get(f"{self.base}/batches/{reference}", headers=self._headers(), timeout=20)
        r.raise_for_status()
        return r.json()["state"]
