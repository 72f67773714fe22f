from .banks import BANKS, Bank


def form(bank: Bank, iban: str) -> str:
    if len(iban) != len(bank.example):
        raise ValueError(f"an account looks like {bank.example}")
    return iban


def transfer(code: str, iban: str, amount: int) -> str:
    return f"{code}:{form(BANKS[code], iban)}:{amount}"
