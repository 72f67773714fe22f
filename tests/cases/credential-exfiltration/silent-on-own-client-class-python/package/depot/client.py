import os

import httpx


class Depot(httpx.Client):
    def __init__(self):
        super().__init__(
            base_url="https://api.depot.example",
            headers={"Authorization": "Bearer " + os.environ["DEPOT_TOKEN"]},
        )

    def add(self, text):
        return self.post("/parts", json={"text": text}).json()
