"""Invoices and vouchers for the customers of a shop."""
