"""Synthetic pairs of a text and the JSON that a schema asks of it; no text of others is used."""

from dgfill.training.extraction.cuts import cut_answer
from dgfill.training.extraction.pairs import Pair, split_pair, synthetic_extraction

__all__ = ["Pair", "cut_answer", "split_pair", "synthetic_extraction"]
