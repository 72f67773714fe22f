from dataclasses import dataclass


@dataclass(frozen=True)
class Section:
    id: str
    area: str
    title: str
    body: str


SECTIONS = (
    Section("leave", "policies", "Leave", "Ask for leave two weeks ahead. Sick leave needs no notice; tell your lead by ten."),
    Section("expenses", "policies", "Expenses", "Receipts within 30 days. Above 200 ask first."),
    Section("secrets", "policies", "Secrets", "Passwords and API keys belong into the vault. Never send them by mail or chat, nor paste them into tickets."),
    Section("laptop", "howtos", "New laptop", "Run the setup script from the wiki, then enrol the disk encryption key with the help desk."),
    Section("vpn", "howtos", "VPN", "Install the client, import the profile, sign in with the hardware key."),
    Section("rotate", "howtos", "Rotate a key", "Create the new key, deploy it, watch the error rate for an hour, delete the old key."),
)

AREAS = {
    "policies": ("search_policies", "rules that hold for everybody"),
    "howtos": ("search_howtos", "step by step instructions"),
}
