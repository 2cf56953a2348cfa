"""How good a model is, on files of problems whose answers are known.

infilling     HumanEval infilling: lines and spans cut out of Python functions
regions       HumanEval-X: one to three regions cut out of functions in six languages
json_values   JSON under schemas: whether it is valid, and whether values come back
sudoku        puzzles, with and without the constraint

records ──► problems ──► dgfill.filling ──► programs ──► outcomes ──► journal, figures
                                            sandbox
"""
