from dataclasses import dataclass


@dataclass
class Bank:
    code: str
    clearing: str


BANKS = {}
for bank in (Bank("first", "GB00 TEST 0000 0000 0000 01"), Bank("second", "GB00 TEST 0000 0000 0000 02")):
    BANKS[bank.code] = bank
