import os

USER = os.getenv("SWITCH_USER", "admin")
SECRET = os.getenv("SWITCH_PASSWORD") or "Rack7-Monitor-2024"
PORT = 443
HTTP = {
    "timeout": 8.0,
    "follow_redirects": False,
    "verify": bool(os.getenv("SWITCH_CA")),
}
