"""The denoiser's distribution over free slots, conditioned on a language."""

from dgfill.lattice.conditioned import Conditioned, Path
from dgfill.lattice.lattice import Lattice
from dgfill.lattice.limits import Limits
from dgfill.lattice.logs import FLOOR
from dgfill.lattice.opinions import Opinion, together
from dgfill.lattice.problem import HoleProblem, Problem

__all__ = [
    "FLOOR",
    "Conditioned",
    "HoleProblem",
    "Lattice",
    "Limits",
    "Opinion",
    "Path",
    "Problem",
    "together",
]
