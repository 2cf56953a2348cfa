/* The heads of a GLR parser (Tomita, 1986), as numbers: sets of stacks, and pending lexemes on them.

   Lexemes are numbers of which ``dgfill/automata/treesitter/heads.py`` knows more: what is not known here yet is said
   to be missing, and the byte is read again once it has been learned.  All else follows from the grammar's LR table.
   Whatever was found is remembered until ``clear``. */

#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static void *resized(void *array, int64_t size) {
    void *found = realloc(array, (size_t)size);
    if (!found) abort();
    return found;
}

/* ---- numbers, the last of which go first ---- */

typedef struct {
    int32_t *values;
    int64_t top, room;
} Numbers;

enum { NONE = -1, FEWEST = 1 << 10 };

static void append(Numbers *n, int32_t value) {
    if (n->top == n->room) {
        n->room = n->room ? 2 * n->room : FEWEST;
        n->values = resized(n->values, n->room * (int64_t)sizeof(int32_t));
    }
    n->values[n->top++] = value;
}

/* ---- lists of numbers; equal ones are one, and have one number ---- */

typedef struct {
    int32_t *values;
    int64_t *first; /* [count + 1]: where the values of each list are */
    int32_t *table; /* [mask + 1]: lists by their hashes; NONE: an empty place */
    int64_t count, room, space, mask;
} Lists;

static uint64_t hash_of(const int32_t *values, int64_t length) {
    uint64_t hash = (uint64_t)length;
    for (int64_t i = 0; i < length; i++) hash = (hash ^ (uint32_t)values[i]) * 0x9E3779B97F4A7C15u, hash ^= hash >> 32;
    return hash;
}

static int64_t length_of(const Lists *l, int32_t list) { return l->first[list + 1] - l->first[list]; }

static int32_t *place_of(const Lists *l, const int32_t *values, int64_t length) {
    int64_t at = (int64_t)hash_of(values, length) & l->mask;
    for (; l->table[at] != NONE; at = (at + 1) & l->mask) {
        int32_t list = l->table[at];
        int64_t alike = 0;
        if (length_of(l, list) != length) continue;
        while (alike < length && l->values[l->first[list] + alike] == values[alike]) alike++;
        if (alike == length) break;
    }
    return l->table + at;
}

static void make_room(Lists *l, int64_t length) {
    if (l->count + 1 >= l->room) {
        l->room = l->room ? 2 * l->room : FEWEST;
        l->first = resized(l->first, l->room * (int64_t)sizeof(int64_t));
        l->first[0] = 0;
        l->mask = 2 * l->room - 1;
        l->table = resized(l->table, (l->mask + 1) * (int64_t)sizeof(int32_t));
        memset(l->table, NONE, (size_t)(l->mask + 1) * sizeof(int32_t));
        for (int32_t list = 0; list < l->count; list++)
            *place_of(l, l->values + l->first[list], length_of(l, list)) = list;
    }
    while (l->first[l->count] + length > l->space) {
        l->space = l->space ? 2 * l->space : FEWEST;
        l->values = resized(l->values, l->space * (int64_t)sizeof(int32_t));
    }
}

static int32_t intern(Lists *l, const int32_t *values, int64_t length) {
    make_room(l, length);
    int32_t *place = place_of(l, values, length);
    if (*place == NONE) {
        memcpy(l->values + l->first[l->count], values, sizeof(int32_t) * (size_t)length);
        l->first[l->count + 1] = l->first[l->count] + length;
        *place = (int32_t)l->count++;
    }
    return *place;
}

static void clear_lists(Lists *l) {
    free(l->values);
    free(l->first);
    free(l->table);
    *l = (Lists){0};
}

/* ---- maps from pairs of numbers to numbers ---- */

typedef struct {
    uint64_t key;
    int32_t value, is_used;
} Entry;

typedef struct {
    Entry *entries;
    int64_t count, mask;
} Map;

static uint64_t pair(int32_t one, int32_t other) { return (uint64_t)(uint32_t)one << 32 | (uint32_t)other; }

static Entry *entry_of(const Map *m, uint64_t key) {
    uint64_t hash = key * 0x9E3779B97F4A7C15u;
    int64_t at = (int64_t)(hash >> 32) & m->mask;
    while (m->entries[at].is_used && m->entries[at].key != key) at = (at + 1) & m->mask;
    return m->entries + at;
}

static const int32_t *find(const Map *m, uint64_t key) {
    if (!m->entries) return NULL;
    const Entry *entry = entry_of(m, key);
    return entry->is_used ? &entry->value : NULL;
}

static void clear_map(Map *m) {
    free(m->entries);
    *m = (Map){0};
}

static void put(Map *m, uint64_t key, int32_t value) {
    if (!m->entries || 2 * m->count > m->mask) {
        Map before = *m;
        m->mask = before.entries ? 2 * before.mask + 1 : FEWEST - 1;
        m->entries = resized(NULL, (m->mask + 1) * (int64_t)sizeof(Entry));
        memset(m->entries, 0, (size_t)(m->mask + 1) * sizeof(Entry));
        for (int64_t at = 0; before.entries && at <= before.mask; at++)
            if (before.entries[at].is_used) *entry_of(m, before.entries[at].key) = before.entries[at];
        free(before.entries);
    }
    Entry *entry = entry_of(m, key);
    m->count += !entry->is_used;
    *entry = (Entry){key, value, 1};
}

/* ---- the parser ---- */

/* An LR table of tree-sitter's. */
typedef struct {
    const uint16_t *large, *small;
    const uint32_t *small_map;
    const uint64_t *actions;
    const uint16_t *modes, *reserved;
    int32_t symbols, large_states, mode_width, reserved_width;
} Table;

typedef struct {
    int32_t symbol, keyword, scanner, tail; /* tail: a text, or NONE */
} Token;

typedef struct {
    Table table;
    Lists stacks;         /* a state, and the stacks below it */
    Lists found;          /* stacks after a shift; symbols */
    Lists configurations; /* heads: stack, lexeme, stack, lexeme, ... */
    Lists fates;          /* of lexemes in doubt: stack, lexeme without its token, configuration after its token */
    Map unions, shifts, starts, symbols, moves, live, steps;
    Map guessed;          /* lexemes that stand for several texts, which the scanner may tell apart yet */
    Map doubts;           /* of a lexeme: its token */
    Map certain;          /* of a lexeme in doubt: itself without that token */
    Map first, alike;     /* of a fate, and of a lexeme in doubt on a stack: the lexeme that stands for it */
    Token *tokens;
    int64_t token_count, token_room;
    Numbers pushed;       /* who pushes takes it back, or leaves a result there */
    Numbers todo;         /* of a shift: stacks, each with the symbol that is read next */
    int32_t missing[3];   /* what, and of what */
} Parser;

enum { DEAD = -1, ACCEPTED = -1, UNKNOWN = -2 };
enum { END = 0, NO_LEX_STATE = 0xFFFF };

static void push(Parser *p, int32_t value) { append(&p->pushed, value); }

/* Take back what was pushed between two places. */
static void drop(Parser *p, int64_t base, int64_t end) {
    memmove(p->pushed.values + base, p->pushed.values + end, sizeof(int32_t) * (size_t)(p->pushed.top - end));
    p->pushed.top -= end - base;
}

/* ---- stacks ---- */

static int32_t state_of(const Parser *p, int32_t stack) {
    return stack == ACCEPTED ? ACCEPTED : p->stacks.values[p->stacks.first[stack]];
}

static void push_below(Parser *p, int32_t stack) {
    for (int64_t at = p->stacks.first[stack] + 1; at < p->stacks.first[stack + 1]; at++) push(p, p->stacks.values[at]);
}

/* The stack of what was pushed: a state, and the stacks below it. */
static int32_t pop_stack(Parser *p, int64_t base) {
    int32_t stack = intern(&p->stacks, p->pushed.values + base, p->pushed.top - base);
    p->pushed.top = base;
    return stack;
}

static bool comes_before(const Parser *p, int32_t one, int32_t other) {
    int32_t states[] = {state_of(p, one), state_of(p, other)};
    return states[0] != states[1] ? states[0] < states[1] : one < other;
}

/* Order what was pushed, each stack once (insertion sort: they are few). */
static void sort_stacks(Parser *p, int64_t base) {
    int64_t kept = base;
    for (int64_t i = base; i < p->pushed.top; i++) {
        int32_t stack = p->pushed.values[i];
        int64_t at = kept;
        while (at > base && comes_before(p, stack, p->pushed.values[at - 1])) at--;
        if (at > base && p->pushed.values[at - 1] == stack) continue;
        memmove(p->pushed.values + at + 1, p->pushed.values + at, sizeof(int32_t) * (size_t)(kept++ - at));
        p->pushed.values[at] = stack;
    }
    p->pushed.top = kept;
}

int32_t unite(Parser *p, int32_t one, int32_t other);

/* Of what was pushed, stacks with the same top are made one; in order of their states. */
static void merge(Parser *p, int64_t base) {
    sort_stacks(p, base);
    int64_t kept = base;
    for (int64_t i = base; i < p->pushed.top;) {
        int32_t stack = p->pushed.values[i], state = state_of(p, stack);
        for (i++; i < p->pushed.top && state_of(p, p->pushed.values[i]) == state; i++)
            stack = unite(p, stack, p->pushed.values[i]);
        p->pushed.values[kept++] = stack;
    }
    p->pushed.top = kept;
}

/* All stacks of two with the same state on top.  Remembered, since the same are met on many ways down. */
int32_t unite(Parser *p, int32_t one, int32_t other) {
    if (one == other) return one;
    uint64_t key = one < other ? pair(one, other) : pair(other, one);
    const int32_t *known = find(&p->unions, key);
    if (known) return *known;
    int64_t base = p->pushed.top;
    push(p, state_of(p, one));
    push_below(p, one);
    push_below(p, other);
    merge(p, base + 1);
    int32_t stack = pop_stack(p, base);
    put(&p->unions, key, stack);
    return stack;
}

/* ---- the LR table ---- */

static int32_t cell(const Table *t, int32_t state, int32_t symbol) {
    if (state < t->large_states) return t->large[(int64_t)state * t->symbols + symbol];
    const uint16_t *at = t->small + t->small_map[state - t->large_states];
    for (int32_t groups = *at++; groups > 0; groups--, at += 2 + at[1])
        for (int32_t i = 0; i < at[1]; i++)
            if (at[2 + i] == symbol) return at[0];
    return 0;
}

typedef struct {
    enum { SHIFT, REDUCE, ACCEPT, RECOVER } kind;
    int32_t state, is_extra, is_repetition; /* of a shift */
    int32_t symbol, length;                 /* of a reduction */
} Action;

static int32_t count_of(const Table *t, int32_t cell) { return cell ? (int32_t)(t->actions[cell] & 0xFF) : 0; }

static Action action_of(const Table *t, int32_t cell, int32_t number) {
    uint64_t entry = t->actions[cell + 1 + number];
    return (Action){
        entry & 0xFF,       entry >> 16 & 0xFFFF, (entry >> 32 & 0xFF) != 0,
        (entry >> 40 & 0xFF) != 0, entry >> 16 & 0xFFFF, entry >> 8 & 0xFF,
    };
}

/* Whether something is to be done. */
static bool is_action(Action action) {
    return action.kind == SHIFT ? !action.is_repetition : action.kind == REDUCE || action.kind == ACCEPT;
}

static bool has_actions(const Table *t, int32_t state, int32_t symbol) {
    int32_t entry = cell(t, state, symbol);
    for (int32_t i = 0; i < count_of(t, entry); i++)
        if (is_action(action_of(t, entry, i))) return true;
    return false;
}

static int32_t mode_of(const Table *t, int32_t state) { return t->modes[(int64_t)state * t->mode_width]; }

static bool is_reserved(const Table *t, int32_t state, int32_t keyword) {
    if (t->mode_width < 3 || mode_of(t, state) == NO_LEX_STATE) return false;
    int32_t set = t->modes[(int64_t)state * t->mode_width + 2];
    const uint16_t *words = t->reserved + (int64_t)set * t->reserved_width;
    for (int32_t i = 0; set && i < t->reserved_width; i++)
        if (words[i] && words[i] == keyword) return true;
    return false;
}

/* ---- shifts ---- */

/* Push the stacks after a reduction, one for each state on top, in their order. */
static void push_reduced(Parser *p, int32_t stack, int32_t symbol, int32_t length) {
    int64_t base = p->pushed.top;
    push(p, stack);
    for (; length > 0; length--) {
        int64_t end = p->pushed.top;
        for (int64_t i = base; i < end; i++) push_below(p, p->pushed.values[i]);
        drop(p, base, end);
        sort_stacks(p, base);
    }
    int64_t end = p->pushed.top;
    for (int32_t last = 0, next;; last = next) {
        next = 0;
        for (int64_t i = base; i < end; i++) {
            int32_t state = cell(&p->table, state_of(p, p->pushed.values[i]), symbol);
            if (state > last && (!next || state < next)) next = state;
        }
        if (!next) break;
        int64_t at = p->pushed.top;
        push(p, next);
        for (int64_t i = base; i < end; i++)
            if (cell(&p->table, state_of(p, p->pushed.values[i]), symbol) == next) push(p, p->pushed.values[i]);
        merge(p, at + 1);
        push(p, pop_stack(p, at));
    }
    drop(p, base, end);
}

/* Of what was pushed, extras that end here (a Rust comment, say) are reduced: they leave the stack as it was. */
static void close_extras(Parser *p, int64_t base) {
    int64_t kept = base;
    for (int64_t i = base; i < p->pushed.top; i++) {
        int32_t stack = p->pushed.values[i], state = state_of(p, stack);
        if (stack == ACCEPTED || mode_of(&p->table, state) != NO_LEX_STATE) {
            p->pushed.values[kept++] = stack;
            continue;
        }
        int32_t entry = cell(&p->table, state, END);
        for (int32_t k = 0; k < count_of(&p->table, entry); k++) {
            Action action = action_of(&p->table, entry, k);
            if (action.kind != REDUCE) continue;
            int64_t at = p->pushed.top;
            push_reduced(p, stack, action.symbol, action.length);
            for (; at < p->pushed.top; at++) {
                const int32_t *values = p->stacks.values + p->stacks.first[p->pushed.values[at]];
                if (length_of(&p->stacks, p->pushed.values[at]) == 2 && state_of(p, values[1]) == values[0])
                    p->pushed.values[at] = values[1];
            }
        }
    }
    p->pushed.top = kept;
}

enum { SHIFTED = -1 }; /* in place of a symbol */

static void add(Parser *p, int32_t stack, int32_t symbol) {
    for (int64_t i = 0; i < p->todo.top; i += 2)
        if (p->todo.values[i] == stack && p->todo.values[i + 1] == symbol) return;
    append(&p->todo, stack);
    append(&p->todo, symbol);
}

static void act(Parser *p, int32_t stack, int32_t symbol, Action action) {
    int64_t base = p->pushed.top;
    if (action.kind == REDUCE) {
        push_reduced(p, stack, action.symbol, action.length);
        for (int64_t i = base; i < p->pushed.top; i++) add(p, p->pushed.values[i], symbol);
        p->pushed.top = base;
    } else if (action.kind == ACCEPT) {
        add(p, ACCEPTED, SHIFTED);
    } else if (action.is_extra) {
        add(p, stack, SHIFTED);
    } else {
        push(p, action.state);
        push(p, stack);
        add(p, pop_stack(p, base), SHIFTED);
    }
}

/* The list of the stacks after all reductions on a token and its shift; ``keyword`` is what it is as a keyword, or 0.
   A keyword that is no token here counts as the word ``token``, unless it is reserved. */
int32_t shift(Parser *p, int32_t stack, int32_t token, int32_t keyword) {
    const Table *t = &p->table;
    uint64_t key = pair(stack, token << 16 | keyword);
    const int32_t *known = find(&p->shifts, key);
    if (known) return *known;
    int32_t state = state_of(p, stack);
    bool is_keyword = keyword && (has_actions(t, state, keyword) || is_reserved(t, state, keyword));
    p->todo.top = 0;
    add(p, stack, is_keyword ? keyword : token);
    for (int64_t i = 0; i < p->todo.top; i += 2) {
        int32_t top = p->todo.values[i], symbol = p->todo.values[i + 1];
        if (symbol == SHIFTED) continue;
        state = state_of(p, top);
        if (symbol == keyword && !has_actions(t, state, symbol) && !is_reserved(t, state, keyword)) symbol = token;
        int32_t entry = cell(t, state, symbol);
        for (int32_t k = 0; k < count_of(t, entry); k++) {
            Action action = action_of(t, entry, k);
            if (is_action(action)) act(p, top, symbol, action);
        }
    }
    int64_t base = p->pushed.top;
    for (int64_t i = 0; i < p->todo.top; i += 2)
        if (p->todo.values[i + 1] == SHIFTED) push(p, p->todo.values[i]);
    close_extras(p, base);
    merge(p, base);
    int32_t found = intern(&p->found, p->pushed.values + base, p->pushed.top - base);
    p->pushed.top = base;
    put(&p->shifts, key, found);
    return found;
}

/* ---- heads ---- */

enum { MOVE, START, SYMBOLS }; /* what may be missing */
enum { NO_TOKEN = -1, FIRST_TOKEN = -2 }; /* what a lexeme becomes, if no other one: token 0 is -2, token 1 is -3 */
enum { ANY = -1 };                        /* in place of a list of symbols */
enum { DEEPEST = 1000 };                  /* tokens in what one token leaves; more means those of no text without end */

/* Say what is missing.  False: nothing can be said yet. */
static bool miss(Parser *p, int32_t kind, int32_t one, int32_t other) {
    p->missing[0] = kind;
    p->missing[1] = one;
    p->missing[2] = other;
    return false;
}

static bool read(Parser *p, int32_t stack, int32_t lexeme, int32_t text, int32_t depth);

/* Push the heads after a token and what it leaves; false if something is missing. */
static bool read_on(Parser *p, int32_t stack, Token token, int32_t depth) {
    if (depth > DEEPEST) return true;
    int32_t found = shift(p, stack, token.symbol, token.keyword);
    for (int64_t i = 0; i < length_of(&p->found, found); i++) {
        int32_t shifted = p->found.values[p->found.first[found] + i];
        if (shifted == ACCEPTED) continue;
        int32_t state = state_of(p, shifted);
        const int32_t *start = find(&p->starts, pair(state, token.scanner));
        if (!start) return miss(p, START, state, token.scanner);
        if (token.tail != NONE) {
            if (!read(p, shifted, *start, token.tail, depth + 1)) return false;
        } else {
            push(p, shifted);
            push(p, *start);
        }
    }
    return true;
}

/* Push the heads after a text; false if something is missing. */
static bool read(Parser *p, int32_t stack, int32_t lexeme, int32_t text, int32_t depth) {
    const int32_t *known = find(&p->moves, pair(lexeme, text));
    if (!known) return miss(p, MOVE, lexeme, text);
    int32_t after = *known;
    if (after > NO_TOKEN) {
        push(p, stack);
        push(p, after);
    }
    return after >= NO_TOKEN || read_on(p, stack, p->tokens[FIRST_TOKEN - after], depth);
}

/* Whether some token that a pending lexeme may become can be shifted. */
int32_t is_live(Parser *p, int32_t stack, int32_t lexeme) {
    uint64_t key = pair(stack, lexeme);
    const int32_t *known = find(&p->live, key);
    if (known) return *known;
    const int32_t *symbols = find(&p->symbols, pair(0, lexeme));
    if (!symbols) {
        miss(p, SYMBOLS, lexeme, 0);
        return UNKNOWN;
    }
    int32_t list = *symbols, found = list == ANY;
    for (int64_t i = 0; !found && i < length_of(&p->found, list); i++) {
        int32_t after = shift(p, stack, p->found.values[p->found.first[list] + i], 0);
        found = length_of(&p->found, after) > 0;
    }
    put(&p->live, key, found);
    return found;
}

/* The configuration of what was pushed: heads with the same state and lexeme are made one. */
static int32_t join(Parser *p, int64_t base) {
    int32_t *heads = p->pushed.values + base;
    int64_t count = (p->pushed.top - base) / 2, kept = 0;
    for (int64_t i = 0; i < count; i++) {
        int32_t stack = heads[2 * i], lexeme = heads[2 * i + 1], state = state_of(p, stack);
        int64_t at = kept;
        while (at > 0 && (state_of(p, heads[2 * at - 2]) > state ||
                          (state_of(p, heads[2 * at - 2]) == state && heads[2 * at - 1] > lexeme)))
            at--;
        if (at > 0 && state_of(p, heads[2 * at - 2]) == state && heads[2 * at - 1] == lexeme) {
            stack = unite(p, heads[2 * at - 2], stack);
            heads = p->pushed.values + base;
            heads[2 * at - 2] = stack;
            continue;
        }
        memmove(heads + 2 * at + 2, heads + 2 * at, 2 * sizeof(int32_t) * (size_t)(kept++ - at));
        heads[2 * at] = stack;
        heads[2 * at + 1] = lexeme;
    }
    int32_t found = kept ? intern(&p->configurations, heads, 2 * kept) : DEAD;
    p->pushed.top = base;
    return found;
}

static bool keep_live(Parser *p, int64_t base);

/* Whether one of the heads that were pushed has a guessed lexeme, which is not ``but``. */
static bool has_guess(const Parser *p, int64_t base, int32_t but) {
    for (int64_t i = base; i < p->pushed.top; i += 2) {
        int32_t lexeme = p->pushed.values[i + 1];
        if (lexeme != but && find(&p->guessed, pair(0, lexeme))) return true;
    }
    return false;
}

/* A lexeme is in doubt where the scanner may find a token yet, and if it finds none, there is another one, and what
   follows it is read again.  If that leads nowhere, the lexeme is as good as one without that token; if it leads to the
   same heads as that of another lexeme, as good as the first of them.  Returns the lexeme that stands for it;
   ``UNKNOWN`` if something is missing. */
static int32_t without_doubt(Parser *p, int32_t stack, int32_t lexeme) {
    const int32_t *token = find(&p->doubts, pair(0, lexeme));
    if (!token) return lexeme;
    uint64_t key = pair(stack, lexeme);
    const int32_t *known = find(&p->alike, key);
    if (known) return *known;
    int64_t base = p->pushed.top;
    if (!read_on(p, stack, p->tokens[*token], 1) || !keep_live(p, base)) {
        p->pushed.top = base;
        return UNKNOWN;
    }
    int32_t certain = *find(&p->certain, pair(0, lexeme)), found = lexeme;
    if (p->pushed.top == base) {
        found = certain;
    } else if (!has_guess(p, base, certain)) {
        int32_t fate = intern(&p->fates, (int32_t[]){stack, certain, join(p, base)}, 3);
        const int32_t *first = find(&p->first, pair(0, fate));
        if (first) found = *first;
        else put(&p->first, pair(0, fate), lexeme);
    }
    p->pushed.top = base;
    put(&p->alike, key, found);
    return found;
}

/* Keep those of the heads that were pushed that can still shift something; false if something is missing. */
static bool keep_live(Parser *p, int64_t base) {
    int64_t kept = base;
    for (int64_t i = base; i < p->pushed.top; i += 2) {
        int32_t stack = p->pushed.values[i], lexeme = without_doubt(p, stack, p->pushed.values[i + 1]);
        int32_t found = lexeme == UNKNOWN ? UNKNOWN : is_live(p, stack, lexeme);
        if (found == UNKNOWN) return false;
        if (!found) continue;
        p->pushed.values[kept++] = stack;
        p->pushed.values[kept++] = lexeme;
    }
    p->pushed.top = kept;
    return true;
}

enum { MOST_STEPS = 1 << 20 }; /* that are remembered */

/* The configuration after a byte; ``UNKNOWN`` if something is missing. */
static int32_t step(Parser *p, int32_t configuration, int32_t byte) {
    uint64_t key = pair(configuration, byte);
    const int32_t *known = find(&p->steps, key);
    if (known) return *known;
    int64_t base = p->pushed.top;
    int64_t first = p->configurations.first[configuration], end = p->configurations.first[configuration + 1];
    bool is_known = true;
    for (const int32_t *heads = p->configurations.values; is_known && first < end; first += 2)
        is_known = read(p, heads[first], heads[first + 1], byte, 0);
    int32_t found = is_known && keep_live(p, base) ? join(p, base) : UNKNOWN;
    p->pushed.top = base;
    if (found == UNKNOWN) return UNKNOWN;
    if (p->steps.count == MOST_STEPS) clear_map(&p->steps);
    put(&p->steps, key, found);
    return found;
}

/* ---- what is asked from outside ---- */

Parser *create(const Table *table) {
    Parser *p = resized(NULL, sizeof *p);
    *p = (Parser){.table = *table};
    return p;
}

const int32_t *missing(const Parser *p) { return p->missing; }

/* Where texts lead, one after the other: ``text`` holds those from ``end[-1]`` to ``end[0]``, and so on.  Returns how
   many were read; if it is not all, something is missing. */
int64_t read_texts(Parser *p, const int32_t *configurations, const uint8_t *text, const int64_t *ends, int32_t *after,
                   int64_t from, int64_t count) {
    for (int64_t i = from; i < count; i++) {
        int32_t at = configurations[i];
        for (int64_t k = i ? ends[i - 1] : 0; at != DEAD && k < ends[i]; k++)
            if ((at = step(p, at, text[k])) == UNKNOWN) return i;
        after[i] = at;
    }
    return count;
}

int32_t configuration(Parser *p, const int32_t *heads, int64_t count) {
    int64_t base = p->pushed.top;
    for (int64_t i = 0; i < 2 * count; i++) push(p, heads[i]);
    return join(p, base);
}

/* A stack with some below it, of which no two have the same state. */
int32_t stack(Parser *p, int32_t state, const int32_t *below, int64_t count) {
    int64_t base = p->pushed.top;
    push(p, state);
    for (int64_t i = 0; i < count; i++) push(p, below[i]);
    return pop_stack(p, base);
}

int32_t reduce(Parser *p, int32_t stack, int32_t symbol, int32_t length) {
    int64_t base = p->pushed.top;
    push_reduced(p, stack, symbol, length);
    int32_t found = intern(&p->found, p->pushed.values + base, p->pushed.top - base);
    p->pushed.top = base;
    return found;
}

enum { STACKS, FOUND, CONFIGURATIONS }; /* lists, from outside */

static const Lists *lists_of(const Parser *p, int32_t kind) {
    return kind == STACKS ? &p->stacks : kind == FOUND ? &p->found : &p->configurations;
}

/* The numbers of a list; returns how many. */
int64_t values(const Parser *p, int32_t kind, int32_t list, const int32_t **found) {
    const Lists *lists = lists_of(p, kind);
    *found = lists->values + lists->first[list];
    return length_of(lists, list);
}

int64_t count(const Parser *p, int32_t kind) { return lists_of(p, kind)->count; }

void learn_move(Parser *p, int32_t lexeme, int32_t text, int32_t after) { put(&p->moves, pair(lexeme, text), after); }

static int32_t add_token(Parser *p, Token token) {
    if (p->token_count == p->token_room) {
        p->token_room = p->token_room ? 2 * p->token_room : FEWEST;
        p->tokens = resized(p->tokens, p->token_room * (int64_t)sizeof(Token));
    }
    p->tokens[p->token_count] = token;
    return (int32_t)p->token_count++;
}

void learn_token(Parser *p, int32_t lexeme, int32_t text, int32_t symbol, int32_t keyword, int32_t scanner,
                 int32_t tail) {
    learn_move(p, lexeme, text, FIRST_TOKEN - add_token(p, (Token){symbol, keyword, scanner, tail}));
}

/* That a lexeme is a token with a tail if the scanner finds none; and the lexeme without that token. */
void learn_doubt(Parser *p, int32_t lexeme, int32_t symbol, int32_t keyword, int32_t scanner, int32_t tail,
                 int32_t certain) {
    put(&p->doubts, pair(0, lexeme), add_token(p, (Token){symbol, keyword, scanner, tail}));
    put(&p->certain, pair(0, lexeme), certain);
}

void learn_start(Parser *p, int32_t state, int32_t scanner, int32_t lexeme) {
    put(&p->starts, pair(state, scanner), lexeme);
}

/* ``count``: -1 for any symbols; ``is_guessed``: whether the lexeme stands for several texts by trial. */
void learn_symbols(Parser *p, int32_t lexeme, const int32_t *symbols, int64_t count, int32_t is_guessed) {
    if (is_guessed) put(&p->guessed, pair(0, lexeme), 1);
    put(&p->symbols, pair(0, lexeme), count < 0 ? ANY : intern(&p->found, symbols, count));
}

void clear(Parser *p) {
    Lists *lists[] = {&p->stacks, &p->found, &p->configurations, &p->fates};
    Map *maps[] = {&p->unions, &p->shifts, &p->starts,  &p->symbols, &p->moves, &p->live,
                   &p->steps,  &p->doubts, &p->certain, &p->first,   &p->alike, &p->guessed};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) clear_lists(lists[i]);
    for (size_t i = 0; i < sizeof maps / sizeof *maps; i++) clear_map(maps[i]);
    free(p->tokens);
    free(p->pushed.values);
    free(p->todo.values);
    p->tokens = NULL;
    p->token_count = p->token_room = 0;
    p->pushed = p->todo = (Numbers){0};
}

void destroy(Parser *p) {
    clear(p);
    free(p);
}
