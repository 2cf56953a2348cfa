/* What C lexers read characters through, and scans of an external scanner.

   A lexer calls back for every character, and a scanner is asked a thousand things about one text; calls into
   and out of Python would cost more than all the rest of the parsing. */

#include <stdbool.h>
#include <stdint.h>

/* Of a C ``bool`` that comes from elsewhere only the lowest byte is sure, on some machines. */
enum { BOOL = 0xFF };

/* ---- a text, to be read once ---- */

/* tree-sitter's TSLexer, and behind it what the callbacks need. */
typedef struct Reader {
    int32_t lookahead;
    uint16_t symbol;
    void (*advance)(struct Reader *, int32_t);
    void (*mark_end)(struct Reader *);
    uint32_t (*get_column)(struct Reader *);
    bool (*is_at_included_range_start)(const struct Reader *);
    bool (*eof)(const struct Reader *);
    void (*log)(const struct Reader *, const char *, ...);
    int32_t at, length, marked, asked_column;
    const int32_t *text;
    int32_t *events; /* of a tracer, and how many there are */
    int32_t count, begin; /* before so many characters nothing is traced */
    int32_t split; /* after so many characters the text goes on in another place */
    const int32_t *rest;
    int32_t column; /* in which the text begins; -1: unknown */
} Reader;

static int32_t character(const Reader *r, int32_t at) {
    return at < r->split ? r->text[at] : r->rest[at - r->split];
}

static void show(Reader *r) { r->lookahead = character(r, r->at); }

void advance(Reader *r, int32_t skip) {
    (void)skip;
    if (r->at + 1 < r->length) {
        r->at++;
        show(r);
    } else {
        r->at = r->length;
        r->lookahead = 0;
    }
}

void mark_end(Reader *r) { r->marked = r->at; }

/* 0 where it is unknown. */
uint32_t get_column(Reader *r) {
    r->asked_column = 1;
    for (int32_t at = r->at; at > 0; at--)
        if (character(r, at - 1) == '\n') return r->at - at;
    return r->column < 0 ? 0 : r->column + r->at;
}

bool never(const Reader *r) {
    (void)r;
    return false;
}

bool eof(const Reader *r) { return r->at >= r->length; }

void log_nothing(const Reader *r, const char *message, ...) {
    (void)r;
    (void)message;
}

static void open(Reader *r, const int32_t *text, int32_t split, const int32_t *rest, int32_t rest_length) {
    r->symbol = 0;
    r->at = 0;
    r->length = split + rest_length;
    r->marked = -1;
    r->text = text;
    r->split = split;
    r->rest = rest;
    if (r->length > 0) show(r);
    else r->lookahead = 0;
}

/* ---- traces of a generated lexer ---- */

enum { MOST_EVENTS = 4096 }; /* all further ones are dropped */

static void note(Reader *r, int32_t event) {
    if (r->count < MOST_EVENTS) r->events[r->count++] = event;
}

/* The next character of a word, in which -1 stands for the end of the input. */
static void look(Reader *r) { r->lookahead = r->at < r->length && r->text[r->at] >= 0 ? r->text[r->at] : 0; }

bool word_eof(const Reader *r) { return r->at >= r->length || r->text[r->at] < 0; }

/* An advance is an event 0, or 1 if it skips; an accepting state is 2 and its symbol. */
void trace_advance(Reader *r, int32_t skip) {
    r->at++;
    look(r);
    if (r->at > r->begin) note(r, skip & BOOL);
}

void trace_accept(Reader *r) {
    if (r->at >= r->begin) note(r, r->symbol + 2);
}

typedef bool Lex(Reader *, uint16_t);

/* Run a generated lexer from a state on a word.  Returns the number of events behind the first characters;
   -1 if it does not get that far. */
int32_t trace(Reader *r, Lex *lex, uint16_t state, const int32_t *word, int32_t length, int32_t begin,
              int32_t *events) {
    r->at = 0;
    r->length = length;
    r->text = word;
    r->events = events;
    r->count = 0;
    r->begin = begin;
    look(r);
    lex(r, state);
    return r->at >= begin ? r->count : -1;
}

/* Run a generated lexer from a state on each of some characters.  Their events follow each other; how many there
   are of each is in ``counts``.  Returns the number of all. */
int32_t traces(Reader *r, Lex *lex, uint16_t state, const int32_t *characters, int32_t length, int32_t *events,
               int32_t *counts) {
    int32_t all = 0;
    for (int32_t i = 0; i < length; i++)
        all += counts[i] = trace(r, lex, state, characters + i, 1, 0, events + all);
    return all;
}

/* Run a generated lexer from a state on each of some characters, followed by one word after the other, until it
   does not what is expected.  What it does on the character does not count.

   A row of ``words`` has room for the character in front.  ``alike`` is, for each character, how many words came
   out as expected. */
void compare(Reader *r, Lex *lex, uint16_t state, const int32_t *characters, int32_t length, int32_t rows,
             int32_t *words, int32_t stride, const int32_t *lengths, const int32_t *expected,
             int32_t expected_stride, const int32_t *counts, int32_t *events, int32_t *alike) {
    for (int32_t i = 0; i < length; i++) {
        int32_t row = 0;
        for (; row < rows; row++) {
            int32_t *word = words + row * stride;
            const int32_t *events_expected = expected + row * expected_stride;
            word[0] = characters[i];
            int32_t count = trace(r, lex, state, word, lengths[row] + 1, 1, events), at = 0;
            if (count != counts[row]) break;
            while (at < count && events[at] == events_expected[at]) at++;
            if (at < count) break;
        }
        alike[i] = row;
    }
}

/* ---- scans ---- */

/* tree-sitter's external scanner. */
typedef struct {
    const bool *states;
    const uint16_t *symbol_map;
    void *(*create)(void);
    void (*destroy)(void *);
    int32_t (*scan)(void *, Reader *, const bool *); /* a bool */
    uint32_t (*serialize)(void *, char *);
    void (*deserialize)(void *, const char *, uint32_t);
} Scanner;

/* Scan once, from a serialized state, with a payload of its own: Bash's keeps some of what it has seen.
   Returns the length of the state after the token, which is in the buffer; -1 if there is no token. */
int32_t scan(Reader *r, const Scanner *scanner, const bool *valid, const char *state, uint32_t length,
             char *buffer) {
    void *payload = scanner->create();
    scanner->deserialize(payload, state, length);
    int32_t written = scanner->scan(payload, r, valid) & BOOL ? (int32_t)scanner->serialize(payload, buffer) : -1;
    scanner->destroy(payload);
    return written;
}

/* FNV-1a (Fowler, Noll and Vo), by words. */
static const uint64_t BASIS = 0xCBF29CE484222325u;

static uint64_t mixed(uint64_t hash, uint64_t value) { return (hash ^ value) * 0x100000001B3u; }

/* What a scan found. */
typedef struct {
    int32_t symbol; /* of the scanner, or -1 */
    int32_t left;   /* characters behind the token */
    int32_t behind; /* the same without the continuation: more than 0 if the token ends in the text */
    int32_t looked; /* characters of the continuation that it saw, its end being one */
    uint64_t state; /* a hash */
} Found;

/* What is found with another continuation that is the same as far as it was looked at. */
static Found found_with(Found found, int32_t rest_length) {
    if (found.symbol >= 0) found.left = found.behind + rest_length;
    return found;
}

static bool begins_alike(const int32_t *one, const int32_t *other, int32_t length) {
    int32_t at = 0;
    while (at < length && one[at] == other[at]) at++;
    return at >= length;
}

static Found scan_with(Reader *r, const Scanner *scanner, const bool *valid, const char *state,
                       uint32_t state_length, int32_t rest_length, int32_t width, char *buffer) {
    int32_t written = scan(r, scanner, valid, state, state_length, buffer);
    Found found = {-1, 0, 0, r->at + 1 - (r->length - rest_length), 0};
    if (written < 0 || r->symbol >= width) return found;
    found.symbol = r->symbol;
    found.left = r->length - (r->marked < 0 ? r->at : r->marked);
    found.behind = found.left - rest_length;
    found.state = BASIS;
    for (int32_t i = 0; i < written; i++) found.state = mixed(found.state, (uint8_t)buffer[i]);
    return found;
}

enum { FOUND = 1, BACKED_UP = 2 };

/* Scan a text from one state, followed by each of many others, the last one being the end of the input.  In order,
   those that begin alike are next to each other, and are scanned once if no more of them is looked at.

   Returns a hash of all that was said.  Tokens that end in the text count by the order of the lengths behind
   them; these are in ``behind``, ascending, and there are ``behinds`` of them, but for what a scanner finds for
   want of more: at the end of the input, Bash's ends a here-document at its last line.  ``symbols`` says of each symbol of
   the scanner whether it was found, and whether some of the text followed it.  ``is_open`` is whether some scan
   saw the end of what it was given, ``is_token`` whether all found a token without seeing it.  The scanner has
   ``width`` symbols. */
uint64_t probe(Reader *r, const Scanner *scanner, const bool *valid, const char *state, uint32_t state_length,
               const int32_t *text, int32_t split, const int32_t *rests, int32_t stride, const int32_t *lengths,
               int32_t count, int32_t width, Found *founds, char *buffer, int32_t *behind, int32_t *behinds,
               uint8_t *symbols, int32_t *is_open, int32_t *is_token) {
    *behinds = *is_open = 0;
    *is_token = 1;
    for (int32_t i = 0; i < count; i++) {
        const int32_t *rest = rests + (int64_t)i * stride, *before = rest - stride;
        Found found;
        if (i && founds[i - 1].looked <= lengths[i - 1] && founds[i - 1].looked <= lengths[i] &&
            begins_alike(before, rest, founds[i - 1].looked)) {
            found = found_with(founds[i - 1], lengths[i]);
        } else {
            open(r, text, split, rest, lengths[i]);
            found = scan_with(r, scanner, valid, state, state_length, lengths[i], width, buffer);
        }
        if (i == count - 1) found.left = found.behind = found.looked = 0;
        founds[i] = found;
        bool saw_end = found.looked > lengths[i];
        *is_open |= saw_end;
        *is_token &= found.symbol >= 0 && !saw_end;
        if (found.symbol < 0) continue;
        symbols[found.symbol] |= found.behind > 0 ? FOUND | BACKED_UP : FOUND;
        if (found.behind <= 0 || saw_end) continue;
        int32_t at = 0;
        while (at < *behinds && behind[at] < found.behind) at++;
        if (at < *behinds && behind[at] == found.behind) continue;
        for (int32_t k = (*behinds)++; k > at; k--) behind[k] = behind[k - 1];
        behind[at] = found.behind;
    }
    uint64_t hash = BASIS;
    for (int32_t i = 0; i < count; i++) {
        int32_t left = founds[i].left;
        bool saw_end = founds[i].looked > lengths[i];
        if (founds[i].behind > 0) {
            left = -1;
            while (!saw_end && behind[-1 - left] != founds[i].behind) left--;
        }
        hash = mixed(hash, (uint32_t)founds[i].symbol);
        hash = mixed(hash, (uint32_t)left << 1 | saw_end);
        hash = mixed(hash, founds[i].state);
    }
    return hash;
}
