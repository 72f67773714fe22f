"""Written by the release script; one line for each data file."""
RATES_URL = "https://data.invoice-tax.example.org/2025.2/rates.json"
RATES_SHA256 = "593f4b1dd2fdbd7157c010bf1d4d6ccedefec9d5ec2fef5dac13d93e5770eb52"
