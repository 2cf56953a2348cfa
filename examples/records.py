"""Read orders from a CSV file: several holes that depend on each other."""

import csv
from pathlib import Path


def read_orders(path):
    orders = []
    with open({? ident ?}, {? "r"|"rb" ?}) as handle:
        for row in csv.DictReader({? ident ?}):
            orders.append({? expr ?})
    return {? ident ?}


SAMPLE_ID = "{? /[A-Z]{3}-\d{4}/: an order number ?}"
