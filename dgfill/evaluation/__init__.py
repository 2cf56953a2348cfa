"""How good a model is, on files of problems whose answers are known.

sudoku    puzzles, with and without the constraint
"""
