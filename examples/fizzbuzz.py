"""Fizz buzz, with the loop's body left as a comment hole."""


def fizzbuzz(limit):
    words = []
    for number in range(1, limit + 1):
        # dgfill: append "Fizz", "Buzz", "FizzBuzz" or the number
    return words


if __name__ == "__main__":
    for word in fizzbuzz(15):
        print(word)
