class Refused(Exception):
    def __init__(self, reason, amount):
        super().__init__(f"{amount} was refused: {reason}")


class Ledger:
    def __init__(self):
        self.balance = 0.0

    def book(self, amount):
        if amount > 10_000:
            raise Refused("amounts above 10000 need the confirmation of the user; ask them, then use book_large", amount)
        if amount == 0:
            raise ValueError("Nothing to book. Run `ledger login` first if the balance looks wrong.")
        self.balance += amount
        return self.balance
