"""Pending lexemes: how far the lexers are into the next token.

Where the scanner has not decided yet, ``readings`` says which texts are alike to it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from dgfill.automata.treesitter.abi import GrammarError, LexMode, ParseTable
from dgfill.automata.treesitter.lexeme import (
    NO_SYMBOL,
    SETTLED,
    Doubt,
    Key,
    Lexeme,
    Token,
    settled,
    without_token,
)
from dgfill.automata.treesitter.lexer_dfa import EOF, STUCK, LexerDfa
from dgfill.automata.treesitter.readings import Readings, without_blank_lines
from dgfill.automata.treesitter.scanner import UNKNOWN, Scanner

__all__ = ["Lexeme", "Lexemes", "Token"]

UNCLASSIFIED = -1  # number of a lexeme whose class is not known yet
BLANKS = 1 << 12  # texts of blanks that are remembered
MOST_CLASSES = 1 << 14  # of texts that outlast ``clear``: learning them takes time
LONGEST_TAIL = 64  # characters; longer ones are not read again and again
PHRASE = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)*")
LINE_BREAK = ord("\n")


class Lexemes:
    """All pending lexemes of one grammar."""

    def __init__(self, table: ParseTable) -> None:
        language = table.language
        self._table = table
        self._dfa = LexerDfa(language.lex_fn)
        self._capture = language.keyword_capture_token
        self._keyword_dfa = LexerDfa(language.keyword_lex_fn) if self._capture else None
        self._first_keyword = self._keyword_dfa.entry(0) if self._keyword_dfa else STUCK
        self._scanner = Scanner(language) if language.external_token_count else None
        if self._scanner and self._scanner.asks_columns:
            raise GrammarError("the grammar's scanner depends on columns, which are not tracked")
        self._interned: dict[Key, Lexeme] = {}
        self._numbered: list[Lexeme] = []
        self._starts: dict[tuple[LexMode, int], Lexeme] = {}
        self._skips_lines_after = lru_cache(None)(self._find_skips_lines_after)
        self._readings = (
            Readings(self._scanner, self._scanned_words(), self._skips_lines_after) if self._scanner else None
        )
        self._symbols: dict[Lexeme, frozenset[int] | None] = {}
        self._tails: dict[Lexeme, str] = {}
        self._known_blanks = lru_cache(BLANKS)(self._find_short_blanks)

    def __getitem__(self, number: int) -> Lexeme:
        return self._numbered[number]

    def start(self, mode: LexMode, scanner: int = 0) -> Lexeme:
        """The lexeme before its first character, in a mode and a scanner state."""
        key = mode, scanner
        found = self._starts.get(key)
        if found is None:
            scanned = SETTLED
            if self._readings and mode.external:
                scanned = self._readings.of(scanner, mode.external, "").number
            dfa = self._dfa.entry(mode.internal)
            empty = self._dfa.accepted[dfa]  # a token without text, at least
            symbol = NO_SYMBOL if empty is None else empty
            found = self._starts[key] = self._intern(
                Key(mode, scanner, scanned, dfa, self._first_keyword, symbol, 0, False, "", False, b""), ""
            )
        return found

    def clear(self) -> None:
        """Forget all lexemes; what the scanner makes of texts is kept, if it is not too much."""
        self._interned.clear()
        self._numbered.clear()
        self._starts.clear()
        self._symbols.clear()
        self._tails.clear()
        if self._readings and self._readings.known > MOST_CLASSES:
            self._readings.clear()
            self._known_blanks.cache_clear()

    def step(self, lexeme: Lexeme, byte: int) -> Lexeme | Token | None:
        """After one more byte: a longer lexeme, a token that has ended, or ``None``: no token."""
        try:
            return lexeme.moves[byte]
        except KeyError:
            found = lexeme.moves[byte] = self._step(lexeme, byte)
            return found

    def _step(self, lexeme: Lexeme, byte: int) -> Lexeme | Token | None:
        key = lexeme.key
        if byte < 0x80 and not key.partial:
            character = chr(byte)
        else:
            partial = key.partial + bytes((byte,))
            try:
                character = partial.decode()
            except UnicodeDecodeError as error:
                if error.reason != "unexpected end of data":
                    return None
                return self._intern(key._replace(partial=partial), lexeme.text)
            lexeme = self._intern(key._replace(partial=b""), lexeme.text)
        return self.after(lexeme, character)

    def after(self, lexeme: Lexeme, text: str) -> Lexeme | Token | None:
        """After a text: a longer lexeme, a token and all that follows it, or ``None``: no token."""
        after = self.read(lexeme, text, 0)
        if isinstance(after, Token):
            return after._replace(tail=after.tail + text[after.end :], end=len(text))
        return after and self.classified(after)

    def read(self, lexeme: Lexeme, text: str, start: int) -> Lexeme | Token | None:
        """After ``text[start:]``, as far as one token goes.

        A lexeme that does not end in the text may be returned as it is, with its class for
        the scanner not yet found out: ``classified`` does that.
        """
        key = lexeme.key
        if key.scanned != SETTLED and self._scanner:
            pending = len(lexeme.text)
            whole, base = (lexeme.text + text[start:], 0) if pending else (text, start)
            scan = self._scanner.scan(key.scanner, key.mode.external, whole, base)
            if scan.open:
                return Lexeme(self._while_open(key, text, start), whole[base:], UNCLASSIFIED)
            if scan.symbol is not None:
                if scan.end < pending:
                    return Token(scan.symbol, 0, scan.state, lexeme.text[scan.end :], start)
                return Token(scan.symbol, 0, scan.state, "", scan.end - base - pending + start)
        after, end = self._walk(key, text, start)
        if end is None:
            return self._intern(settled(after), "")
        return self._token(after, end)

    def classified(self, lexeme: Lexeme) -> Lexeme:
        """The one lexeme that stands for all with the same future as this one."""
        if lexeme.id != UNCLASSIFIED:
            return lexeme
        key = lexeme.key
        assert self._readings
        text = self._short_blanks(key.scanner, key.mode.external, lexeme.text)
        reading = self._readings.of(key.scanner, key.mode.external, text)
        if reading.decisive:
            key = without_token(key)._replace(dfa=STUCK, keyword_dfa=STUCK)
        elif key.tail and self._table.is_extra(key.mode, key.symbol):
            key = key._replace(tail=self._short_tail(key.mode, key.scanner, key.tail))
        return self._intern(key._replace(scanned=reading.number), reading.text)

    def _find_short_blanks(self, scanner: int, row: int, text: str) -> str:
        """Blanks without the lines in their middle, if neither scanner nor lexers care for these.

        Where the scanner finds a token before the end of the blanks, the others are read again after
        it, so that all who may do so are asked.
        """
        assert self._readings
        shorter = without_blank_lines(text)
        rows, todo = {row}, [row]
        while todo:
            tokens = self._readings.read_again(scanner, todo.pop(), text, shorter)
            if tokens is None:
                return text
            if not all(map(self._skips_lines_after, tokens)):
                return text
            new = {mode.external for token in tokens for mode in self._table.modes_after(token)} - rows
            rows |= new
            todo += new
        return shorter

    def _find_skips_lines_after(self, token: int) -> bool:
        """Whether the grammar's own lexer skips any number of blank lines after a token."""
        return all(map(self._skips_lines, self._table.modes_after(token)))

    def _skips_lines(self, mode: LexMode) -> bool:
        after = self._dfa.moves[self._dfa.entry(mode.internal)][ord("\n")]
        return (
            after != STUCK
            and bool(after & 1)
            and all(self._dfa.moves[after >> 1][ord(blank)] == after for blank in "\n \t")
        )

    def _short_blanks(self, scanner: int, row: int, text: str) -> str:
        is_short = text.count("\n") < 2 or not text.isspace()
        return text if is_short else self._known_blanks(scanner, row, text)

    def _short_tail(self, mode: LexMode, scanner: int, tail: str) -> str:
        """The first text that was met of those with the same future as a tail that an extra leaves.

        The stack stays as it is, so the tail will be read in the same mode.
        """
        after = self.read(self.start(mode, scanner), tail, 0)
        return self._tails.setdefault(self.classified(after), tail) if isinstance(after, Lexeme) else tail

    def _while_open(self, key: Key, text: str, start: int) -> Key:
        """What the grammar's own lexer makes of a text while the scanner is undecided."""
        after, end = self._walk(key, text, start)
        if end is None:
            return after
        after = after._replace(dfa=STUCK, keyword_dfa=STUCK, begun=True)
        if self._table.valid_tokens(key.mode).isdisjoint((after.symbol, after.keyword or after.symbol)):
            return without_token(after)
        return after._replace(tail=after.tail + text[end:])

    def _walk(self, key: Key, text: str, start: int) -> tuple[Key, int | None]:
        """The grammar's own lexer on ``text[start:]``, up to the end of a token, and where that is."""
        if key.dfa == STUCK:
            return key, start
        dfa, keyword_dfa, begun = key.dfa, key.keyword_dfa, key.begun
        symbol, keyword, ends_line = key.symbol, key.keyword, key.ends_line
        lexer, keywords = self._dfa, self._keyword_dfa
        moves, accepts = lexer.moves, lexer.accepted
        tail, mark = key.tail, start  # what follows the last accepting place: tail + text[mark:]
        end = None
        for at in range(start, len(text)):
            character = ord(text[at])
            move = moves[dfa][character]
            if move == STUCK:
                end = mark
                break
            dfa = move >> 1
            if move & 1:
                if symbol == NO_SYMBOL:
                    tail, mark = "", at + 1
                    keyword_dfa, begun = self._first_keyword, False
                continue
            begun = True
            if keyword_dfa != STUCK and keywords is not None:
                move = keywords.moves[keyword_dfa][character]
                keyword_dfa = STUCK if move == STUCK else move >> 1
            accepted = accepts[dfa]
            if accepted is not None:
                symbol, keyword, ends_line, tail, mark = accepted, 0, character == LINE_BREAK, "", at + 1
                if symbol == self._capture and keyword_dfa != STUCK and keywords is not None:
                    keyword = keywords.accepted[keyword_dfa] or 0
                if not lexer.next(dfa):
                    end = mark
                    break
        if end is None:
            tail = "" if symbol == NO_SYMBOL else tail + text[mark:]
        after = Key(
            key.mode, key.scanner, key.scanned, dfa, keyword_dfa, symbol, keyword, ends_line, tail, begun,
            key.partial,
        )  # fmt: skip
        return without_token(after) if end is None and tail and lexer.is_sure(dfa) else after, end

    def _token(self, key: Key, end: int) -> Token | None:
        """What the grammar's own lexer has accepted last."""
        if key.symbol == NO_SYMBOL:
            return None
        scanner = key.scanner
        if self._scanner:
            scanner = self._scanner.at_column(scanner, 0 if key.ends_line else UNKNOWN)
        return Token(key.symbol, key.keyword, scanner, key.tail, end)

    def finish(self, lexeme: Lexeme) -> Token | None:
        """The token that a lexeme is at the end of the input, or ``None``."""
        key = lexeme.key
        if key.partial:
            return None
        if key.scanned != SETTLED and self._scanner:
            text = lexeme.text
            scan = self._scanner.scan(key.scanner, key.mode.external, text, final=True)
            if scan.symbol is not None:
                return Token(scan.symbol, 0, scan.state, text[scan.end :], 0)
        if key.dfa != STUCK:
            move = self._dfa.moves[key.dfa][EOF]
            accepted = None if move == STUCK else self._dfa.accepted[move >> 1]
            if accepted is not None:
                return Token(accepted, 0, key.scanner, "", 0)
        return None if key.symbol == NO_SYMBOL else Token(key.symbol, key.keyword, key.scanner, key.tail, 0)

    def doubt(self, lexeme: Lexeme) -> Doubt | None:
        """What a lexeme is if the scanner finds no token, where that has ended, and more was read."""
        key = lexeme.key
        if key.scanned == SETTLED or not 0 < len(key.tail) <= LONGEST_TAIL or key.dfa != STUCK:
            return None
        token = self._token(key, 0)
        return token and Doubt(token, self._intern(without_token(key), lexeme.text))

    def ends(self, lexeme: Lexeme) -> set[int]:
        """The tokens that a lexeme may be if it ends here; what follows may decide."""
        key = lexeme.key
        found = {key.symbol, key.keyword} - {NO_SYMBOL, 0} if not key.tail else set()
        if key.begun and key.scanned != SETTLED and self._readings:
            found |= self._readings[key.scanned].symbols
        return found

    def symbols(self, lexeme: Lexeme) -> frozenset[int] | None:
        """The tokens this lexeme may become; ``None``: any, nothing is known yet."""
        if lexeme not in self._symbols:
            self._symbols[lexeme] = self._possible(lexeme.key)
        return self._symbols[lexeme]

    def _possible(self, key: Key) -> frozenset[int] | None:
        if not key.begun:
            return None
        found: set[int] = {key.symbol, key.keyword} - {NO_SYMBOL, 0}
        if key.scanned != SETTLED and self._readings:
            reading = self._readings[key.scanned]
            if reading.undecided:
                return None
            found |= reading.symbols
        if key.dfa != STUCK:
            found |= self._dfa.reachable(key.dfa)
            if self._capture in found and self._keyword_dfa and key.keyword_dfa != STUCK:
                found |= self._keyword_dfa.reachable(key.keyword_dfa)
        return frozenset(found)

    def scanned(self, scanner: int, text: str) -> set[tuple[int, int]]:
        """The tokens that the scanner finds at the beginning of a text somewhere, with its state then."""
        rows = {mode.external for mode in self._table.modes if mode.external}
        scans = (self._scanner.scan(scanner, row, text) for row in rows if self._scanner)
        return {(scan.symbol, scan.state) for scan in scans if scan.symbol is not None}

    def is_start(self, lexeme: Lexeme) -> bool:
        """Whether nothing has been read of a lexeme."""
        return lexeme is self._starts.get((lexeme.key.mode, lexeme.key.scanner))

    def is_guessed(self, lexeme: Lexeme) -> bool:
        """Whether a lexeme stands for several texts that the scanner may tell apart yet."""
        scanned = lexeme.key.scanned
        return scanned != SETTLED and self._readings is not None and not self._readings[scanned].single

    def is_undecided(self, lexeme: Lexeme) -> bool:
        """Whether the scanner may still find a token in a lexeme that has begun."""
        return lexeme.key.begun and lexeme.key.scanned != SETTLED

    def completions(self, lexeme: Lexeme) -> list[str]:
        """Short texts that make a token of a pending lexeme, in a fixed order."""
        key, found = lexeme.key, set[str]()
        if key.dfa != STUCK:
            found.update(self._dfa.samples(key.dfa).values())
        if self._keyword_dfa and key.keyword_dfa != STUCK:
            found.update(self._keyword_dfa.samples(key.keyword_dfa).values())
        if self._scanner and key.scanned != SETTLED:
            found.update(self._scanner.closers(key.scanner))
        return sorted(found)

    def samples(self) -> list[str]:
        """Short texts of all tokens of the grammar's own lexers, in a fixed order."""
        return sorted({text for texts in self._samples() for text in texts.values()})

    def spellings(self) -> dict[int, str]:
        """A shortest text for each token of the grammar's own lexers."""
        found: dict[int, str] = {}
        for token, text in (item for texts in self._samples() for item in texts.items()):
            if token not in found or len(text) < len(found[token]):
                found[token] = text
        return found

    def _keywords(self) -> dict[int, str]:
        """The words that are tokens of their own."""
        lexer = self._keyword_dfa
        return lexer.samples(lexer.entry(0)) if lexer else {}

    def _scanned_words(self) -> set[str]:
        """What the scanner may look for: keywords, and in the names of its tokens words and ``not in``."""
        language = self._table.language
        tokens = language.scanner.symbol_map[: language.external_token_count]
        phrases = {phrase for token in tokens for phrase in PHRASE.findall(self._table.names[token])}
        words = {word for phrase in phrases for word in phrase.split()}
        return {*self._keywords().values(), *phrases, *words}

    def _samples(self) -> list[dict[int, str]]:
        """Short texts by token, where each lexer may begin."""
        entries = {self._dfa.entry(mode.internal) for mode in self._table.modes}
        return [*(self._dfa.samples(entry) for entry in sorted(entries)), self._keywords()]

    def _intern(self, key: Key, text: str) -> Lexeme:
        found = self._interned.get(key)
        if found is None:
            found = self._interned[key] = Lexeme(key, text, len(self._interned))
            self._numbered.append(found)
        return found
