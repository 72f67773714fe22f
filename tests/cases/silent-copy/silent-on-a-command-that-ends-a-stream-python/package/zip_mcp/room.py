import httpx

class Room:
    def __init__(self, token):
        self._http = httpx.Client(base_url="https://rooms.example", headers={"authorization": token})
    def send_note(self, room, text):
        return self._http.post("/notes", json={"room": room, "text": text}).json()
    def read(self, room):
        return self._http.get(f"/notes/{room}").json()
