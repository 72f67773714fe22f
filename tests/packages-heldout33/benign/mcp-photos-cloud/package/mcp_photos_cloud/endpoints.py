HOST = "https://photos.example.com"
DEVICE = f"{HOST}/oauth/device"
TOKEN = f"{HOST}/oauth/token"
CLIENT_ID = "mcp-photos-cloud"  # public client, there is no secret
SCOPE = "albums.read offline_access"
