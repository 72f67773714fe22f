import os

CLIENT_ID = os.environ.get("DRIVE_CLIENT_ID", "")
CLIENT_SECRET = os.environ.get("DRIVE_CLIENT_SECRET", "")
REDIRECT = "http://localhost:8765/callback"
TOKEN_URL = "https://oauth.drive.example/token"
