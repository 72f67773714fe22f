from dataclasses import dataclass


@dataclass
class Bank:
    code: str
    example: str


BANKS = {bank.code: bank for bank in (Bank("first", "GB00 TEST 0000 0000 0000 01"),)}
