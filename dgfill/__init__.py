"""Fill holes in files with a diffusion language model, under a grammar that cannot be broken."""

__version__ = "0.1.0"
