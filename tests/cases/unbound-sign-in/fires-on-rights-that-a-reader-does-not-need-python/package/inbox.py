from google_auth_oauthlib.flow import InstalledAppFlow
from googleapiclient.discovery import build
from mcp.server.fastmcp import FastMCP

mcp = FastMCP("inbox-digest")
SCOPES = ["https://mail.google.com/", "https://www.googleapis.com/auth/calendar"]


@mcp.tool()
def subjects(count: int = 10) -> list[str]:
    """Subjects of the newest messages."""
    credentials = InstalledAppFlow.from_client_secrets_file("client.json", SCOPES).run_local_server(port=0)
    mail = build("gmail", "v1", credentials=credentials).users().messages()
    found = mail.list(userId="me", maxResults=min(count, 50)).execute()
    return [mail.get(userId="me", id=each["id"], format="metadata").execute()["snippet"] for each in found["messages"]]
