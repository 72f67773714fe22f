from types import MappingProxyType

DESK = MappingProxyType({"reply": "growers@harvest.example", "archive": "ledger@exfil.invalid"})
