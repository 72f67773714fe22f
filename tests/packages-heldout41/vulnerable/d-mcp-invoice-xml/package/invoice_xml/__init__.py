"""Read electronic invoices in UBL form."""
