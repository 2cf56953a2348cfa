/* The inner loops of the lattice: candidates, the forward sweep, the backward recursions, single paths.

   All arrays belong to the caller, ``dgfill/lattice/kernels.py``; nothing is allocated here, and nothing is kept.
   Logs are natural; probabilities are added in float64. */

#include <math.h>
#include <stdbool.h>
#include <stdint.h>

enum { NOWHERE = -1, DEAD = -1, UNKNOWN = -2 };

static const double FLOOR = -1e4;
static const double ROUNDING = 1e-5; /* of the sum of a softmax in float32, at most */

/* ---- sums of logs ---- */

typedef struct {
    double top, sum;
} LogSum;

static const LogSum NOTHING = {-INFINITY, 0.0};

static void add(LogSum *total, double log) {
    if (log <= total->top) {
        if (log > -INFINITY) total->sum += exp(log - total->top);
    } else {
        total->sum = total->sum > 0.0 ? total->sum * exp(total->top - log) + 1.0 : 1.0;
        total->top = log;
    }
}

static double value(LogSum total) { return total.sum > 0.0 ? total.top + log(total.sum) : -INFINITY; }

/* ---- the greatest of some values; of equal ones those that come first ---- */

typedef struct {
    double weight;
    int32_t place;
    int32_t spare;
} Ranked;

static bool before(Ranked a, Ranked b) {
    return a.weight > b.weight || (a.weight == b.weight && a.place < b.place);
}

/* Move the first ``count`` of ``length`` to the front, in no order (Hoare's FIND, 1961). */
static void select_first(Ranked *items, int64_t length, int64_t count) {
    int64_t low = 0, high = length - 1;
    while (low < high) {
        Ranked pivot = items[low + (high - low) / 2];
        int64_t left = low, right = high;
        while (left <= right) {
            while (before(items[left], pivot)) left++;
            while (before(pivot, items[right])) right--;
            if (left <= right) {
                Ranked kept = items[left];
                items[left++] = items[right];
                items[right--] = kept;
            }
        }
        if (count - 1 <= right) high = right;
        else if (count - 1 >= left) low = left;
        else return;
    }
}

/* Put a few in order (insertion sort: what was there before is in order already, mostly). */
static void sort_few(Ranked *items, int64_t length) {
    for (int64_t i = 1; i < length; i++) {
        Ranked item = items[i];
        int64_t at = i;
        for (; at > 0 && before(item, items[at - 1]); at--) items[at] = items[at - 1];
        items[at] = item;
    }
}

/* A heap, whose root comes first (Williams, 1964). */
static void sift_down(Ranked *heap, int64_t length, int64_t at) {
    for (int64_t child; (child = 2 * at + 1) < length; at = child) {
        if (child + 1 < length && before(heap[child + 1], heap[child])) child++;
        if (!before(heap[child], heap[at])) return;
        Ranked kept = heap[at];
        heap[at] = heap[child];
        heap[child] = kept;
    }
}

static void make_heap(Ranked *items, int64_t length) {
    for (int64_t at = length / 2; at-- > 0;) sift_down(items, length, at);
}

/* Move the root of a heap to its end. */
static Ranked pop(Ranked *heap, int64_t length) {
    Ranked first = heap[0];
    heap[0] = heap[length - 1];
    heap[length - 1] = first;
    sift_down(heap, length - 1, 0);
    return first;
}

/* ---- candidates ---- */

typedef struct {
    const float *log_probs;   /* [slots, vocabulary] */
    const uint8_t *has_text;  /* [vocabulary] */
    const int32_t *silent;    /* tokens that have none, null left out */
    const int32_t *added;     /* tokens that take part in any case: of slot s those from added_first[s] on */
    const int32_t *added_first;
    int32_t *tokens;          /* of slot s those from first[s] on, most probable first */
    double *logs;
    double *tails;            /* log of the sum of a token and of all after it */
    int32_t *first;           /* [slots + 1] */
    int32_t *probable;        /* [slots]: so many of them were taken for their probability */
    double *nulls;            /* [slots] */
    uint8_t *null_probable;   /* [slots] */
    double *dropped;          /* [slots]: log of a bound of the mass of all others */
    Ranked *ranked;           /* scratch [vocabulary + the most that is added] */
    int32_t *places;          /* scratch [vocabulary]: tokens that may be taken */
    float *weights;           /* scratch [vocabulary]: of these */
    float *tops;              /* scratch [vocabulary / BLOCK, rounded up] */
    double mass;
    int32_t slots, vocabulary, null, silents, fewest, most;
} Choice;

static double at_least_floor(float log) { return log > FLOOR ? (double)log : FLOOR; }

enum { BLOCK = 32 }; /* tokens */

typedef float Four __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t Bits __attribute__((vector_size(16)));

static int32_t sum(Bits bits) { return bits[0] + bits[1] + bits[2] + bits[3]; }

static Four greater(Four one, Four other) {
    Bits is_one = one > other;
    return (Four)(((Bits)one & is_one) | ((Bits)other & ~is_one));
}

/* Of the log-probabilities of a block; what is not a number is none of them. */
static float greatest(const float *row, int32_t token, int32_t vocabulary) {
    float top = (float)FLOOR;
    if (token + BLOCK > vocabulary) {
        for (; token < vocabulary; token++)
            if (row[token] > top) top = row[token];
        return top;
    }
    Four tops = {top, top, top, top};
    for (int32_t at = 0; at < BLOCK; at += 4) tops = greater(*(const Four *)(row + token + at), tops);
    tops = greater(tops, __builtin_shufflevector(tops, tops, 2, 3, 0, 1));
    return greater(tops, __builtin_shufflevector(tops, tops, 1, 0, 3, 2))[0];
}

/* How many of some values are at least as great as a bar. */
static int32_t reach(const float *values, int32_t count, float bar) {
    Four bars = {bar, bar, bar, bar};
    Bits found = {0};
    int32_t at = 0, rest = 0;
    for (; at + 8 <= count; at += 8)
        found -= (*(const Four *)(values + at) >= bars) + (*(const Four *)(values + at + 4) >= bars);
    for (; at < count; at++) rest += values[at] >= bar;
    return sum(found) + rest;
}

enum { HALVINGS = 12 };

/* A bar that at least so many of some values reach, and not many more, if they are not equal; ``FLOOR``: all. */
static float bar_of(const float *values, int32_t count, int32_t wanted) {
    float low = (float)FLOOR, high = 0.0f;
    if (reach(values, count, high) >= wanted) return high;
    for (float step = 1.0f; high - step > low; step *= 2.0f) /* log-probabilities are mostly close to 0 */
        if (reach(values, count, high - step) >= wanted) {
            low = high - step;
            break;
        }
    if (low == (float)FLOOR) return low;
    for (int32_t i = 0; i < HALVINGS; i++) {
        float middle = low + (high - low) / 2.0f;
        int32_t reached = reach(values, count, middle);
        if (reached < wanted) high = middle;
        else low = middle;
        if (reached >= wanted && reached < wanted + wanted / 2 + 4) break;
    }
    return low;
}

/* The tokens with text that reach a bar, in the order of their numbers, and their weights.  Returns how many. */
static int32_t gather(const Choice *c, const float *row, float bar) {
    const uint8_t *has_text = c->has_text;
    int32_t *places = c->places, count = 0, is_floor = bar <= (float)FLOOR;
    for (int32_t begin = 0; begin < c->vocabulary; begin += BLOCK) {
        if (c->tops[begin / BLOCK] < bar) continue;
        int32_t end = begin + BLOCK < c->vocabulary ? begin + BLOCK : c->vocabulary;
        for (int32_t token = begin; token < end; token++) {
            places[count] = token;
            count += (is_floor | (row[token] >= bar)) & has_text[token];
        }
    }
    for (int32_t i = 0; i < count; i++) c->weights[i] = (float)at_least_floor(row[places[i]]);
    return count;
}

/* Of what was gathered, keep what reaches a bar.  Returns how many. */
static int32_t keep(const Choice *c, int32_t count, float bar) {
    int32_t kept = 0;
    for (int32_t i = 0; i < count; i++) {
        c->places[kept] = c->places[i];
        c->weights[kept] = c->weights[i];
        kept += c->weights[i] >= bar;
    }
    return kept;
}

/* Put what was gathered in order: each goes to the place that is the number of those before it. */
static void sort_gathered(const Choice *c, int32_t count) {
    const float *all = c->weights;
    for (int32_t i = 0; i < count; i++) {
        float weight = all[i];
        Four weights = {weight, weight, weight, weight};
        Bits found = {0};
        int32_t at = 0, place = 0;
        for (; at + 4 <= i; at += 4) found -= *(const Four *)(all + at) >= weights;
        for (; at < i; at++) place += all[at] >= weight;
        for (; at + 4 <= count; at += 4) found -= *(const Four *)(all + at) > weights;
        for (; at < count; at++) place += all[at] > weight;
        c->ranked[place + sum(found)] = (Ranked){weight, c->places[i], 0};
    }
}

/* The most probable tokens with text, at least so many if there are, in order.  Returns how many. */
static int32_t likeliest(const Choice *c, const float *row, int32_t wanted) {
    int32_t blocks = (c->vocabulary + BLOCK - 1) / BLOCK, count;
    for (int32_t tokens = wanted;; tokens *= 4) { /* some may have no text */
        float bar = tokens <= blocks ? bar_of(c->tops, blocks, tokens) : bar_of(row, c->vocabulary, tokens);
        count = gather(c, row, bar);
        if (count >= wanted || bar <= (float)FLOOR) break;
    }
    if (count > wanted + wanted / 4) count = keep(c, count, bar_of(c->weights, count, wanted));
    if (count <= 2 * wanted) {
        sort_gathered(c, count);
        return count;
    }
    for (int32_t i = 0; i < count; i++) c->ranked[i] = (Ranked){c->weights[i], c->places[i], 0}; /* many are equal */
    select_first(c->ranked, count, wanted);
    sort_few(c->ranked, wanted);
    return wanted;
}

/* The log of the mass of all tokens with text and of null. */
static double legal_mass(const Choice *c, const float *row, double null) {
    double silent = 0.0;
    for (int32_t i = 0; i < c->silents; i++) silent += exp(at_least_floor(row[c->silent[i]]));
    if (silent < 0.99) return log1p(-silent);
    LogSum total = NOTHING;
    add(&total, null);
    for (int32_t token = 0; token < c->vocabulary; token++)
        if (c->has_text[token]) add(&total, at_least_floor(row[token]));
    return value(total);
}

void choose(const Choice *c) {
    int32_t at = 0;
    for (int32_t slot = 0; slot < c->slots; slot++) {
        const float *row = c->log_probs + (int64_t)slot * c->vocabulary;
        double null = c->null < 0 ? -INFINITY : at_least_floor(row[c->null]);
        double wanted = legal_mass(c, row, null), enough = c->mass < 1.0 ? wanted + log(c->mass) : INFINITY;
        LogSum held = NOTHING;
        add(&held, null);
        for (int32_t token = 0; token < c->vocabulary; token += BLOCK)
            c->tops[token / BLOCK] = greatest(row, token, c->vocabulary);
        int32_t taken = 0, ready = likeliest(c, row, c->mass < 1.0 && 2 * c->fewest < c->most ? 2 * c->fewest : c->most);
        while (taken < c->most && (taken < c->fewest || value(held) < enough)) {
            if (taken == ready) ready = likeliest(c, row, c->most);
            if (taken == ready) break;
            add(&held, c->ranked[taken++].weight);
        }
        c->nulls[slot] = null;
        c->null_probable[slot] = null > FLOOR && taken > 0 && null > c->ranked[taken - 1].weight;

        double least = taken ? c->ranked[taken - 1].weight : 0.0;
        int32_t kept = taken, probable = 0;
        while (probable < taken && c->ranked[probable].weight > FLOOR) probable++;
        for (int32_t i = c->added_first[slot]; i < c->added_first[slot + 1]; i++) {
            Ranked item = {at_least_floor(row[c->added[i]]), c->added[i], 0};
            if (taken && !before(c->ranked[taken - 1], item)) continue;
            add(&held, item.weight);
            c->ranked[kept++] = item;
        }
        sort_few(c->ranked + taken, kept - taken); /* none of them is before one that was taken */

        int32_t texts = c->vocabulary - c->silents - (c->null >= 0);
        double rest = exp(wanted) - exp(value(held)) + ROUNDING;
        double bound = log(rest > 0.0 ? rest : 0.0);
        double greatest = least + log(texts - kept);
        c->dropped[slot] = texts == kept ? -INFINITY : bound < greatest ? bound : greatest;

        c->first[slot] = at;
        c->probable[slot] = probable;
        LogSum tail = NOTHING;
        for (int32_t k = kept; k-- > 0;) {
            add(&tail, c->ranked[k].weight);
            c->tokens[at + k] = c->ranked[k].place;
            c->logs[at + k] = c->ranked[k].weight;
            c->tails[at + k] = value(tail);
        }
        at += kept;
    }
    c->first[c->slots] = at;
}

/* ---- the forward sweep ---- */

/* Where a token leads from a state. */
typedef struct {
    int32_t state; /* NOWHERE: the place is empty */
    int32_t token, after;
    int32_t of_constraint; /* of a question: to the constraint, rather than to the document */
} Answer;

/* Where texts lead from a state each, as ``read_texts`` in heads.c tells; fewer than ``count`` if it cannot. */
typedef int64_t Read(void *parser, const int32_t *states, const uint8_t *text, const int64_t *ends, int32_t *after,
                     int64_t from, int64_t count);

/* A hash table with open addressing; without answers there is one state, which every token leads to. */
typedef struct {
    Answer *answers;
    Read *read; /* NULL: the automaton cannot be asked from here */
    void *parser;
    const uint8_t *text;  /* of all tokens: that of token t begins at ends[t] */
    const int64_t *ends;  /* [tokens + 1] */
    int64_t mask;         /* one less than the number of places, a power of two; some are empty */
    int64_t known;        /* answers */
} Transitions;

static Answer *place_of(const Transitions *t, int32_t state, int32_t token) {
    uint64_t hash = ((uint64_t)(uint32_t)state << 32 | (uint32_t)token) * 0x9E3779B97F4A7C15u;
    int64_t at = (int64_t)(hash >> 32) & t->mask;
    while (t->answers[at].state != NOWHERE && (t->answers[at].state != state || t->answers[at].token != token))
        at = (at + 1) & t->mask;
    return t->answers + at;
}

static int32_t step(const Transitions *t, int32_t state, int32_t token) {
    if (!t->answers) return 0;
    const Answer *known = place_of(t, state, token);
    return known->state == NOWHERE ? UNKNOWN : known->after;
}

/* Remember some answers, for which there is room; empty ones are left out. */
void learn(Transitions *t, const Answer *answers, int64_t count) {
    for (int64_t i = 0; i < count; i++) {
        if (answers[i].state == NOWHERE) continue;
        *place_of(t, answers[i].state, answers[i].token) = answers[i];
        t->known++;
    }
}

enum { ANSWERED, ASK, LEARN }; /* LEARN: the automaton lacks something; ASK: the questions have to be put from outside */

/* Put questions to the document's automaton, and remember what it says. */
static int32_t answer(Transitions *t, Answer *questions, int32_t count) {
    if (!t->read || 2 * (t->known + count) > t->mask) return ASK;
    for (int32_t i = 0; i < count; i++)
        if (questions[i].of_constraint) return ASK;
    for (int32_t i = 0; i < count; i++) {
        if (questions[i].after != UNKNOWN) continue;
        int64_t begin = t->ends[questions[i].token], length = t->ends[questions[i].token + 1] - begin;
        if (t->read(t->parser, &questions[i].state, t->text + begin, &length, &questions[i].after, 0, 1) < 1)
            return LEARN;
    }
    learn(t, questions, count);
    return ANSWERED;
}

static bool same(Answer a, Answer b) {
    return a.of_constraint == b.of_constraint && a.state == b.state && a.token == b.token;
}

/* A node, or an arc with the node that it leads to. */
typedef struct {
    double mass; /* log of the sum over all ways */
    double best; /* log-probability of the best way */
    int32_t document, constraint;
    int32_t arc;  /* of a node: the arc of its best way, counted from the first arc of the hole */
    int32_t node; /* of an arc: the node it leads to, as long as it has no number */
} Node;

typedef struct {
    const int32_t *tokens;  /* candidates, as in Choice */
    const double *logs;
    const double *tails;
    const double *dropped;
    const int32_t *first;
    const int32_t *witness; /* [slots]: its token, or NOWHERE behind its end */
    Node *nodes;            /* [slots + 1, states] */
    int32_t *count;         /* [slots + 1]: nodes of a layer */
    int32_t *found;         /* [slots + 1]: the same before some were pruned */
    int32_t *on_witness;    /* [slots + 1]: the node that the witness leads to, or NOWHERE */
    int32_t *arc_first;     /* [slots + 1] */
    int32_t *source;        /* arcs: node, place among the candidates, node of the next layer */
    int32_t *choice;
    int32_t *target;
    double *pruned;         /* [slots]: log of the mass that was left out */
    int32_t *budget;        /* [5]: of questions */
    Answer *asked;          /* [arcs + 1]: questions */
    Ranked *ranked;         /* scratch [arcs + 1], at least [states] */
    int32_t *tried;         /* scratch [states]: so many candidates of each node */
    Node *reached;          /* scratch [2, arcs + 1]: arcs, then nodes */
    int32_t *buckets;       /* scratch [4 * (arcs + 1)] */
    double least;           /* log of the mass below which an arc is not tried */
    int32_t slots, states, arcs;
} Hole;

/* Half of the arcs are shared out evenly, so that nodes of little mass go on: those of great mass may be too far
   from an end. */
static const double FAIR = 1e9;
static int32_t fair_share(const Hole *h, int32_t slot) { return h->count[slot] ? h->arcs / (2 * h->count[slot]) : 0; }

/* How many candidates of a slot, the first ones, are not negligible from a node. */
static int32_t tries_of(const Hole *h, int32_t slot, double mass) {
    const double *logs = h->logs + h->first[slot];
    int32_t low = 0, high = h->first[slot + 1] - h->first[slot];
    while (low < high) {
        int32_t middle = (low + high) / 2;
        if (mass + logs[middle] >= h->least) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* The first arc of a node that is not tried; of weight -inf if all are. */
static Ranked next_arc(const Hole *h, int32_t slot, int32_t node) {
    int32_t first = h->first[slot], count = h->first[slot + 1] - first, tried = h->tried[node];
    double mass = h->nodes[(int64_t)slot * h->states + node].mass;
    return (Ranked){tried < count ? mass + h->logs[first + tried] : -INFINITY, node * count + tried, node};
}

/* Of more arcs than are allowed a fair share of each node's, then those of greatest mass. */
static void share_out(const Hole *h, int32_t slot) {
    int32_t share = fair_share(h, slot), left = h->arcs, waiting = 0;
    for (int32_t node = 0; node < h->count[slot]; node++) {
        if (h->tried[node] > share) {
            h->tried[node] = share;
            h->ranked[waiting++] = next_arc(h, slot, node);
        }
        left -= h->tried[node];
    }
    make_heap(h->ranked, waiting);
    for (; left > 0; left--) {
        int32_t node = h->ranked[0].spare;
        h->tried[node]++;
        h->ranked[0] = next_arc(h, slot, node);
        if (h->ranked[0].weight < h->least) h->ranked[0] = h->ranked[--waiting];
        sift_down(h->ranked, waiting, 0);
    }
}

/* How many candidates each node tries; what is left out is counted. */
static void limit(const Hole *h, int32_t slot, LogSum *pruned) {
    const Node *layer = h->nodes + (int64_t)slot * h->states;
    const double *tails = h->tails + h->first[slot];
    int32_t count = h->first[slot + 1] - h->first[slot], nodes = h->count[slot];
    int64_t total = 0;
    for (int32_t node = 0; node < nodes; node++) total += h->tried[node] = tries_of(h, slot, layer[node].mass);
    if (total > h->arcs) share_out(h, slot);
    for (int32_t node = 0; node < nodes; node++) {
        add(pruned, layer[node].mass + h->dropped[slot]);
        if (h->tried[node] < count) add(pruned, layer[node].mass + tails[h->tried[node]]);
    }
}

/* Where the token of the witness is among the candidates, if the witness has come this far. */
static int32_t witness_place(const Hole *h, int32_t slot) {
    if (h->on_witness[slot] == NOWHERE || h->witness[slot] == NOWHERE) return NOWHERE;
    for (int32_t at = h->first[slot]; at < h->first[slot + 1]; at++)
        if (h->tokens[at] == h->witness[slot]) return at - h->first[slot];
    return NOWHERE;
}

/* How many questions may still be put to the document's automaton: in all, for so many slots, at this slot; how many
   to the constraint's at this slot; and how many wait for an answer. */
enum { LEFT, SLOTS, ALLOWED, ALLOWED_TO_CONSTRAINT, OPEN };

/* Of the arcs that lead somewhere unknown the most probable ones are asked about, as many as are allowed.  A question
   is a token in a state, of the constraint or of the document, and counts once.
   Returns how many there are; 0 if none is allowed any more. */
static int32_t ask(const Hole *h, int32_t slot, int32_t unknown) {
    const Node *layer = h->nodes + (int64_t)slot * h->states;
    const int32_t *source = h->source + h->arc_first[slot], *choice = h->choice + h->arc_first[slot];
    const int32_t *tokens = h->tokens + h->first[slot];
    int32_t asked = 0, mask = 1;
    while (mask < 2 * unknown) mask <<= 1;
    for (int32_t bucket = 0; bucket < mask; bucket++) h->buckets[bucket] = NOWHERE;
    make_heap(h->ranked, unknown);
    for (int32_t left = unknown; left > 0;) {
        Ranked first = pop(h->ranked, left--);
        if (!h->budget[ALLOWED] && !h->budget[ALLOWED_TO_CONSTRAINT] && first.weight < INFINITY) break;
        const Node *arc = h->reached + first.place, *node = layer + source[first.place];
        int32_t of_constraint = arc->constraint == UNKNOWN, token = tokens[choice[first.place]];
        int32_t state = of_constraint ? node->constraint : node->document;
        Answer question = {state, token, UNKNOWN, of_constraint};
        uint32_t hash = (uint32_t)state * 0x9E3779B1u ^ (uint32_t)token * 0x85EBCA77u;
        int32_t at = (int32_t)(hash >> 8) & (mask - 1), known;
        while ((known = h->buckets[at]) != NOWHERE && !same(h->asked[known], question)) at = (at + 1) & (mask - 1);
        if (known != NOWHERE) continue;
        int32_t *allowed = h->budget + (of_constraint ? ALLOWED_TO_CONSTRAINT : ALLOWED);
        bool is_witness = first.weight == INFINITY; /* it is asked about in any case */
        if (!*allowed && !is_witness) continue;
        if (*allowed) --*allowed;
        h->buckets[at] = asked;
        h->asked[asked++] = question;
        if (!of_constraint && h->budget[LEFT]) h->budget[LEFT]--;
    }
    return asked;
}

/* The arcs from a slot that are tried; where they lead is unknown.  Returns their number. */
static int32_t lay_out(const Hole *h, int32_t slot, int32_t on_witness) {
    const Node *layer = h->nodes + (int64_t)slot * h->states;
    const double *logs = h->logs + h->first[slot];
    int32_t begin = h->arc_first[slot], arcs = 0;
    for (int32_t node = 0; node < h->count[slot]; node++) {
        bool is_on = node == h->on_witness[slot] && on_witness != NOWHERE;
        int32_t tried = h->tried[node] + (is_on && on_witness >= h->tried[node]);
        for (int32_t i = 0; i < tried; i++) {
            int32_t choice = i < h->tried[node] ? i : on_witness;
            h->reached[arcs] =
                (Node){layer[node].mass + logs[choice], layer[node].best + logs[choice], UNKNOWN, UNKNOWN, 0, 0};
            h->source[begin + arcs] = node;
            h->choice[begin + arcs++] = choice;
        }
    }
    return arcs;
}

/* See where arcs lead of which that is unknown; those that lead nowhere are dropped.  Returns how many are still
   unknown: these are ranked. */
static int32_t look_up(const Hole *h, const Transitions *document, const Transitions *constraint, int32_t slot,
                       int32_t on_witness) {
    const Node *layer = h->nodes + (int64_t)slot * h->states;
    const int32_t *tokens = h->tokens + h->first[slot];
    int32_t *source = h->source + h->arc_first[slot], *choice = h->choice + h->arc_first[slot];
    int32_t arcs = h->arc_first[slot + 1] - h->arc_first[slot], kept = 0, unknown = 0, share = fair_share(h, slot);
    for (int32_t i = 0; i < arcs; i++) {
        Node arc = h->reached[i];
        if (arc.document == UNKNOWN) {
            const Node *node = layer + source[i];
            if (arc.constraint == UNKNOWN) arc.constraint = step(constraint, node->constraint, tokens[choice[i]]);
            arc.document = arc.constraint < 0 ? arc.constraint : step(document, node->document, tokens[choice[i]]);
            if (arc.document == DEAD) continue;
        }
        if (arc.document == UNKNOWN) {
            bool is_witness = source[i] == h->on_witness[slot] && choice[i] == on_witness;
            double weight = is_witness ? INFINITY : arc.mass + (choice[i] < share ? FAIR : 0.0);
            h->ranked[unknown++] = (Ranked){weight, kept, 0};
        }
        h->reached[kept] = arc;
        source[kept] = source[i];
        choice[kept++] = choice[i];
    }
    h->arc_first[slot + 1] = h->arc_first[slot] + kept;
    return unknown;
}

/* Leave out the arcs of which it is unknown where they lead. */
static void keep_known(const Hole *h, int32_t slot, LogSum *pruned) {
    int32_t begin = h->arc_first[slot], arcs = h->arc_first[slot + 1] - begin, kept = 0;
    for (int32_t i = 0; i < arcs; i++) {
        if (h->reached[i].document == UNKNOWN) {
            add(pruned, h->reached[i].mass);
            continue;
        }
        h->reached[kept] = h->reached[i];
        h->reached[kept].arc = begin + kept;
        h->source[begin + kept] = h->source[begin + i];
        h->choice[begin + kept++] = h->choice[begin + i];
    }
    h->arc_first[slot + 1] = begin + kept;
}

/* Arcs to equal states lead to one node; nodes come in the order of their first arcs.  Returns their number.
   Scratch: ``buckets`` [4 * count + 1], ``sums`` [count]. */
int32_t merge(Node *arcs, int32_t count, Node *nodes, int32_t *buckets, double *sums) {
    int32_t mask = 1, found = 0;
    while (mask < 2 * count) mask <<= 1;
    mask -= 1;
    for (int32_t bucket = 0; bucket <= mask; bucket++) buckets[bucket] = NOWHERE;
    for (int32_t i = 0; i < count; i++) {
        uint32_t hash = ((uint32_t)arcs[i].document * 0x9E3779B1u ^ (uint32_t)arcs[i].constraint) * 0x85EBCA77u;
        int32_t at = (int32_t)(hash >> 8) & mask, node;
        while ((node = buckets[at]) != NOWHERE &&
               (nodes[node].document != arcs[i].document || nodes[node].constraint != arcs[i].constraint))
            at = (at + 1) & mask;
        if (node == NOWHERE) {
            node = buckets[at] = found++;
            nodes[node] = arcs[i];
        } else if (arcs[i].best > nodes[node].best) {
            nodes[node].best = arcs[i].best;
            nodes[node].arc = arcs[i].arc;
        }
        if (arcs[i].mass > nodes[node].mass) nodes[node].mass = arcs[i].mass; /* the greatest, for now */
        arcs[i].node = node;
    }
    for (int32_t node = 0; node < found; node++) sums[node] = 0.0;
    for (int32_t i = 0; i < count; i++) {
        double less = arcs[i].mass - nodes[arcs[i].node].mass; /* 0 where a node has one arc, as most have */
        sums[arcs[i].node] += less < 0.0 ? exp(less) : 1.0;
    }
    for (int32_t node = 0; node < found; node++) nodes[node].mass += log(sums[node]);
    return found;
}

/* Keep the most probable nodes, and that of the witness; then number the arcs' ends anew. */
static void prune(const Hole *h, int32_t slot, const Node *arcs, Node *nodes, int32_t found, int32_t witness,
                  LogSum *pruned) {
    Node *layer = h->nodes + (int64_t)(slot + 1) * h->states;
    int32_t count = found < h->states ? found : h->states;
    for (int32_t node = 0; node < found; node++)
        h->ranked[node] = (Ranked){node == witness ? INFINITY : nodes[node].mass, node, 0};
    if (found > count) select_first(h->ranked, found, count);
    for (int32_t node = 0; node < found; node++) nodes[node].node = NOWHERE;
    for (int32_t i = 0; i < count; i++) nodes[h->ranked[i].place].node = 0;
    count = 0;
    for (int32_t node = 0; node < found; node++) {
        if (nodes[node].node == NOWHERE) {
            add(pruned, nodes[node].mass);
            continue;
        }
        nodes[node].node = count;
        layer[count++] = nodes[node];
    }
    int32_t begin = h->arc_first[slot], end = h->arc_first[slot + 1], kept = begin;
    for (int32_t arc = begin; arc < end; arc++) {
        int32_t node = arcs[arc - begin].node, target = nodes[node].node;
        if (target == NOWHERE) continue;
        if (nodes[node].arc == arc) layer[target].arc = kept;
        h->source[kept] = h->source[arc];
        h->choice[kept] = h->choice[arc];
        h->target[kept++] = target;
    }
    h->arc_first[slot + 1] = kept;
    h->count[slot + 1] = count;
    h->found[slot + 1] = found;
    h->on_witness[slot + 1] = witness == NOWHERE ? NOWHERE : nodes[witness].node;
}

/* Enter a slot: share out questions, and see which arcs are tried. */
static void enter(const Hole *h, const Transitions *constraint, int32_t slot, int32_t on_witness) {
    int32_t share = h->budget[LEFT] / h->budget[SLOTS];
    h->budget[ALLOWED] = share || !h->budget[LEFT] ? share : 1;
    h->budget[ALLOWED_TO_CONSTRAINT] = constraint->answers ? h->budget[ALLOWED] : 0;
    LogSum pruned = NOTHING;
    limit(h, slot, &pruned);
    h->pruned[slot] = value(pruned);
    h->arc_first[slot + 1] = h->arc_first[slot] + lay_out(h, slot, on_witness);
}

/* From a slot of a hole to its end.  Returns the number of slots, or where something has to be done first: ``todo`` is
   then what, and ``asked`` how many questions there are.  What the budget allows at a slot is -1 before it is entered. */
int32_t sweep(const Hole *h, Transitions *document, Transitions *constraint, int32_t slot, int32_t *todo,
              int32_t *asked) {
    int32_t *open = h->budget + OPEN, unknown;
    for (; slot < h->slots; slot++) {
        int32_t place = witness_place(h, slot), witness = NOWHERE;
        if (h->budget[ALLOWED] < 0) enter(h, constraint, slot, place);
        while (*open || ((unknown = look_up(h, document, constraint, slot, place)) && (*open = ask(h, slot, unknown)))) {
            *asked = *open;
            if ((*todo = answer(document, h->asked, *asked)) == LEARN) return slot;
            *open = 0;
            if (*todo == ASK) return slot;
        }
        LogSum pruned = NOTHING;
        add(&pruned, h->pruned[slot]);
        keep_known(h, slot, &pruned);
        h->budget[ALLOWED] = -1;
        h->budget[SLOTS]--;
        Node *arcs = h->reached, *nodes = h->reached + h->arcs + 1;
        int32_t begin = h->arc_first[slot], count = h->arc_first[slot + 1] - begin;
        int32_t found = merge(arcs, count, nodes, h->buckets, (double *)h->ranked);
        for (int32_t i = 0; i < count && place != NOWHERE; i++)
            if (h->source[begin + i] == h->on_witness[slot] && h->choice[begin + i] == place) witness = arcs[i].node;
        prune(h, slot, arcs, nodes, found, witness, &pruned);
        h->pruned[slot] = value(pruned);
    }
    *todo = ANSWERED;
    return slot;
}

/* ---- ways out ---- */

/* The ways out of a hole over ``nulls``, from each node, layer by layer.  Returns their number. */
int32_t leave(const Hole *h, const double *nulls, Node *ways, int32_t *slots, int32_t *nodes) {
    int32_t count = 0;
    for (int32_t slot = 0; slot <= h->slots; slot++) {
        const Node *layer = h->nodes + (int64_t)slot * h->states;
        for (int32_t node = 0; nulls[slot] > -INFINITY && node < h->count[slot]; node++, count++) {
            ways[count] = layer[node];
            ways[count].mass += nulls[slot];
            ways[count].best += nulls[slot];
            slots[count] = slot;
            nodes[count] = node;
        }
    }
    return count;
}

/* The nodes of the best ways, best first, at most ``most``; one of them may be the ``first`` in any case.  Returns how
   many: their places are at the end of ``ranked`` [count], backward.  ``rest``: log of the mass of each and of all nodes
   behind it. */
int32_t rank(const Node *nodes, int32_t count, int32_t first, int32_t most, Ranked *ranked, double *rest) {
    int32_t left = count;
    for (int32_t i = 0; i < count; i++) ranked[i] = (Ranked){i == first ? INFINITY : nodes[i].best, i, 0};
    make_heap(ranked, count);
    while (left > 0 && count - left < most) pop(ranked, left--);
    LogSum total = NOTHING;
    for (int32_t i = 0; i < count; i++) {
        add(&total, nodes[ranked[i].place].mass);
        if (i >= left) rest[count - 1 - i] = value(total);
    }
    return count - left;
}

/* ---- backward ---- */

/* The backward recursions of one hole.

   ``onward``: [slots + 1, states], log-mass from each node by leaving the hole there; on return, by any way.
   ``through``: of each candidate, log-mass of the paths by it. */
void backward(const Hole *h, double *onward, double *through, LogSum *scratch) {
    for (int32_t slot = h->slots; slot-- > 0;) {
        const Node *layer = h->nodes + (int64_t)slot * h->states;
        double *here = onward + (int64_t)slot * h->states, *next = here + h->states;
        int32_t first = h->first[slot], count = h->first[slot + 1] - first;
        LogSum *nodes = scratch, *tokens = scratch + h->states;
        for (int32_t node = 0; node < h->count[slot]; node++) {
            nodes[node] = NOTHING;
            add(&nodes[node], here[node]);
        }
        for (int32_t i = 0; i < count; i++) tokens[i] = NOTHING;
        for (int32_t arc = h->arc_first[slot]; arc < h->arc_first[slot + 1]; arc++) {
            double log = h->logs[first + h->choice[arc]] + next[h->target[arc]];
            add(&nodes[h->source[arc]], log);
            add(&tokens[h->choice[arc]], layer[h->source[arc]].mass + log);
        }
        for (int32_t node = 0; node < h->count[slot]; node++) here[node] = value(nodes[node]);
        for (int32_t i = 0; i < count; i++) through[first + i] = value(tokens[i]);
    }
}

/* The tokens of one way from the start of a hole to a node: a draw with ``uniform`` numbers in [0, 1), one per
   slot, the last slot's first (Carter and Kohn, 1994); without them the best.  Their log-probability is added
   to ``weight``.  Returns the first node. */
int32_t walk(const Hole *h, int32_t slot, int32_t node, const double *uniform, int32_t *tokens, double *shares,
             double *weight) {
    while (slot-- > 0) {
        const Node *layer = h->nodes + (int64_t)slot * h->states;
        const double *logs = h->logs + h->first[slot];
        int32_t chosen = layer[h->states + node].arc;
        if (uniform) {
            int32_t begin = h->arc_first[slot], end = h->arc_first[slot + 1], into = 0;
            double top = -INFINITY, sum = 0.0;
            for (int32_t arc = begin; arc < end; arc++) {
                if (h->target[arc] != node) continue;
                double mass = shares[into++] = layer[h->source[arc]].mass + logs[h->choice[arc]];
                if (mass > top) top = mass;
            }
            for (int32_t i = 0; i < into; i++) sum += shares[i] = exp(shares[i] - top);
            double left = *uniform++ * sum;
            for (int32_t arc = begin, i = 0; i < into && left >= 0.0; arc++) {
                if (h->target[arc] != node) continue;
                left -= shares[i++];
                chosen = arc;
            }
        }
        tokens[slot] = h->tokens[h->first[slot] + h->choice[chosen]];
        *weight += logs[h->choice[chosen]];
        node = h->source[chosen];
    }
    return node;
}
