"""How good a model is, on files of problems whose answers are known.

infilling    HumanEval infilling: lines and spans cut out of Python functions
sudoku       puzzles, with and without the constraint

    records ──► problems ──► dgfill.filling ──► sandbox, judges ──► journal ──► figures
"""
