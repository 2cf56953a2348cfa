"""One complete legal document, before any model is asked: a witness for every hole.

candidates ──┐
free_holes ──┼──► witnesses ──► sound
variety ─────┘
"""

from dgfill.legal.sound import has_witness, sound
from dgfill.legal.witnesses import witnesses

__all__ = ["has_witness", "sound", "witnesses"]
