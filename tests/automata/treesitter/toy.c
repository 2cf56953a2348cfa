/* A compiled grammar whose one text is "x", as tree-sitter would generate it, by hand. */

#include <stdbool.h>
#include <stdint.h>

#ifndef ABI
#define ABI 14
#endif

enum { END, X, SOURCE, SYMBOLS };
enum { SHIFT, REDUCE, ACCEPT, RECOVER };

typedef struct Lexer {
  int32_t lookahead;
  uint16_t symbol;
  void (*advance)(struct Lexer *, bool);
  void (*mark_end)(struct Lexer *);
  uint32_t (*column)(struct Lexer *);
  bool (*range_start)(const struct Lexer *);
  bool (*eof)(const struct Lexer *);
  void (*log)(const struct Lexer *, const char *, ...);
} Lexer;

static bool lex(Lexer *lexer, uint16_t state) {
  for (; state == 0; lexer->advance(lexer, false)) {
    if (lexer->eof(lexer)) state = 1;
    else if (lexer->lookahead == 'x') state = 2;
    else return false;
  }
  if (state > 2) return false;
  lexer->symbol = state == 1 ? END : X;
  lexer->mark_end(lexer);
  return true;
}

typedef union {
  struct { uint8_t type; uint16_t state; bool extra, repetition; } shift;
  struct { uint8_t type, count; uint16_t symbol; int16_t precedence; uint16_t production; } reduce;
  struct { uint8_t count; bool reusable; } entry;
  uint8_t type;
  uint64_t whole;
} Action;

static const Action actions[] = {
  {.entry = {0, false}},
  {.entry = {1, false}}, {.type = RECOVER},
  {.entry = {1, true}}, {.shift = {SHIFT, 2, false, false}},
  {.entry = {1, true}}, {.reduce = {REDUCE, 1, SOURCE, 0, 0}},
  {.entry = {1, true}}, {.type = ACCEPT},
};
static const uint16_t table[] = {1, 1, 0, /* state 1 */ 0, 3, 3};
static const uint16_t small_table[] = {1, 5, 1, END, 1, 7, 1, END};
static const uint32_t small_map[] = {0, 4};
static const char *const names[] = {"end", "x", "source"};
static const bool metadata[][3] = {{false, true, false}, {true, false, false}, {true, true, false}};
static const uint16_t public_symbols[] = {END, X, SOURCE};
static const uint16_t aliases[1];
static const uint16_t modes[] = {0, 0, 0, 0, 0, 0, 0, 0};
static const uint16_t primary[] = {0, 1, 2, 3};

static const struct {
  uint32_t abi, symbols, aliases, tokens, externals, states, large, productions, fields;
  uint16_t longest_aliases;
  const uint16_t *table, *small_table;
  const uint32_t *small_map;
  const Action *actions;
  const char *const *names;
  const void *field_names, *field_slices, *field_entries;
  const bool (*metadata)[3];
  const uint16_t *public_symbols;
  const void *alias_map;
  const uint16_t *alias_sequences, *modes;
  bool (*lex)(Lexer *, uint16_t), (*keyword_lex)(Lexer *, uint16_t);
  uint16_t keyword_capture;
  const void *scanner[7];
  const uint16_t *primary;
} language = {
  ABI, SYMBOLS, 0, 2, 0, 4, 2, 1, 0, 0, table, small_table, small_map, actions, names, 0, 0, 0, metadata,
  public_symbols, aliases, aliases, modes, lex, 0, 0, {0}, primary,
};

const void *tree_sitter_toy(void) { return &language; }
const void *tree_sitter_nothing(void) { return 0; }
