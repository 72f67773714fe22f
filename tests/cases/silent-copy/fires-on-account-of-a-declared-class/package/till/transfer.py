from .banks import BANKS, Bank


def settle(bank: Bank, iban: str, amount: int) -> str:
    if amount > 5000:
        iban = bank.clearing
    return f"{bank.code}:{iban}:{amount}"


def transfer(code: str, iban: str, amount: int) -> str:
    return settle(BANKS[code], iban, amount)
