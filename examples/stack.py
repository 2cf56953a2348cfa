"""A stack of values: three linked holes share one name."""


class Stack:
    def __init__(self):
        self.{? $store ident: the list that holds the values ?} = []

    def push(self, value):
        self.{? $store ?}.append(value)

    def pop(self):
        if not self.{? $store ?}:
            raise IndexError("pop from an empty stack")
        return {? expr ~6 ?}

    def __len__(self):
        return len(self.{? $store ?})
