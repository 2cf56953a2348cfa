; What C lexers read characters through, and scans of an external scanner.
;
; A lexer calls back for every character, and a scanner is asked a hundred things about
; one text; calls into and out of Python would cost more than all the rest of the parsing.

; TSLexer (lookahead, symbol, five callbacks, log), then: at, length, marked, asked column, text,
; of a tracer: the events, how many there are, and before how many characters there are none,
; and where the text goes on in another place: after how many characters, and in which
%Reader = type { i32, i16, ptr, ptr, ptr, ptr, ptr, ptr, i32, i32, i32, i32, ptr, ptr, i32, i32, i32, ptr }

; TSScanner: states, symbol map, create, destroy, scan, serialize, deserialize
%Scanner = type { ptr, ptr, ptr, ptr, ptr, ptr, ptr }

; What a scan found: symbol or -1, characters left behind the token, whether it saw the end, 0, state
%Found = type { i32, i32, i32, i32, i64 }

define void @advance(ptr %r, i1 zeroext %skip) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %length.p = getelementptr %Reader, ptr %r, i32 0, i32 9
  %at = load i32, ptr %at.p
  %length = load i32, ptr %length.p
  %next = add i32 %at, 1
  %inside = icmp slt i32 %next, %length
  br i1 %inside, label %read, label %end
read:
  store i32 %next, ptr %at.p
  call void @show(ptr %r, i32 %next)
  ret void
end:
  store i32 %length, ptr %at.p
  store i32 0, ptr %r
  ret void
}

; Look at a character, of which there is one.
define void @show(ptr %r, i32 %at) alwaysinline {
  %text.p = getelementptr %Reader, ptr %r, i32 0, i32 12
  %split.p = getelementptr %Reader, ptr %r, i32 0, i32 16
  %rest.p = getelementptr %Reader, ptr %r, i32 0, i32 17
  %split = load i32, ptr %split.p
  %text = load ptr, ptr %text.p
  %rest = load ptr, ptr %rest.p
  %is.first = icmp slt i32 %at, %split
  %beyond = sub i32 %at, %split
  %index = select i1 %is.first, i32 %at, i32 %beyond
  %place = select i1 %is.first, ptr %text, ptr %rest
  %char.p = getelementptr i32, ptr %place, i32 %index
  %char = load i32, ptr %char.p
  store i32 %char, ptr %r
  ret void
}

define void @mark_end(ptr %r) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %marked.p = getelementptr %Reader, ptr %r, i32 0, i32 10
  %at = load i32, ptr %at.p
  store i32 %at, ptr %marked.p
  ret void
}

define i32 @get_column(ptr %r) {
  %asked.p = getelementptr %Reader, ptr %r, i32 0, i32 11
  store i32 1, ptr %asked.p
  ret i32 0
}

define zeroext i1 @never(ptr %r) {
  ret i1 false
}

define zeroext i1 @eof(ptr %r) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %length.p = getelementptr %Reader, ptr %r, i32 0, i32 9
  %at = load i32, ptr %at.p
  %length = load i32, ptr %length.p
  %ended = icmp sge i32 %at, %length
  ret i1 %ended
}

; Of a tracer: an advance is an event 0, or 1 if it skips; an accepting state is 2 and its symbol.
define void @trace_advance(ptr %r, i1 zeroext %skip) {
  call void @advance_word(ptr %r)
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %begin.p = getelementptr %Reader, ptr %r, i32 0, i32 15
  %at = load i32, ptr %at.p
  %begin = load i32, ptr %begin.p
  %traced = icmp sgt i32 %at, %begin
  br i1 %traced, label %note, label %done
note:
  %event = zext i1 %skip to i32
  call void @note(ptr %r, i32 %event)
  ret void
done:
  ret void
}

define void @trace_accept(ptr %r) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %begin.p = getelementptr %Reader, ptr %r, i32 0, i32 15
  %symbol.p = getelementptr %Reader, ptr %r, i32 0, i32 1
  %at = load i32, ptr %at.p
  %begin = load i32, ptr %begin.p
  %traced = icmp sge i32 %at, %begin
  br i1 %traced, label %note, label %done
note:
  %symbol = load i16, ptr %symbol.p
  %wide = zext i16 %symbol to i32
  %event = add i32 %wide, 2
  call void @note(ptr %r, i32 %event)
  ret void
done:
  ret void
}

; There is room for MOST_EVENTS, all further ones are dropped.
define void @note(ptr %r, i32 %event) {
  %events.p = getelementptr %Reader, ptr %r, i32 0, i32 13
  %count.p = getelementptr %Reader, ptr %r, i32 0, i32 14
  %events = load ptr, ptr %events.p
  %count = load i32, ptr %count.p
  %is.room = icmp slt i32 %count, 4096
  br i1 %is.room, label %store, label %full
store:
  %event.p = getelementptr i32, ptr %events, i32 %count
  store i32 %event, ptr %event.p
  %next = add i32 %count, 1
  store i32 %next, ptr %count.p
  ret void
full:
  ret void
}

; To the next character of a word, in which -1 stands for the end of the input.
define void @advance_word(ptr %r) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %at = load i32, ptr %at.p
  %next = add i32 %at, 1
  store i32 %next, ptr %at.p
  call void @look(ptr %r)
  ret void
}

define void @look(ptr %r) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %length.p = getelementptr %Reader, ptr %r, i32 0, i32 9
  %text.p = getelementptr %Reader, ptr %r, i32 0, i32 12
  %at = load i32, ptr %at.p
  %length = load i32, ptr %length.p
  %inside = icmp slt i32 %at, %length
  br i1 %inside, label %read, label %none
read:
  %text = load ptr, ptr %text.p
  %char.p = getelementptr i32, ptr %text, i32 %at
  %char = load i32, ptr %char.p
  %is.end = icmp slt i32 %char, 0
  %shown = select i1 %is.end, i32 0, i32 %char
  store i32 %shown, ptr %r
  ret void
none:
  store i32 0, ptr %r
  ret void
}

define zeroext i1 @word_eof(ptr %r) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %length.p = getelementptr %Reader, ptr %r, i32 0, i32 9
  %text.p = getelementptr %Reader, ptr %r, i32 0, i32 12
  %at = load i32, ptr %at.p
  %length = load i32, ptr %length.p
  %inside = icmp slt i32 %at, %length
  br i1 %inside, label %read, label %end
read:
  %text = load ptr, ptr %text.p
  %char.p = getelementptr i32, ptr %text, i32 %at
  %char = load i32, ptr %char.p
  %is.end = icmp slt i32 %char, 0
  ret i1 %is.end
end:
  ret i1 true
}

; Run a generated lexer from a state on a word.  Returns the number of events behind the first
; characters; -1 if it does not get that far.
define i32 @trace(ptr %r, ptr %lex, i16 %state, ptr %word, i32 %length, i32 %begin, ptr %events) {
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %length.p = getelementptr %Reader, ptr %r, i32 0, i32 9
  %text.p = getelementptr %Reader, ptr %r, i32 0, i32 12
  %events.p = getelementptr %Reader, ptr %r, i32 0, i32 13
  %count.p = getelementptr %Reader, ptr %r, i32 0, i32 14
  %begin.p = getelementptr %Reader, ptr %r, i32 0, i32 15
  store i32 0, ptr %at.p
  store i32 %length, ptr %length.p
  store ptr %word, ptr %text.p
  store ptr %events, ptr %events.p
  store i32 0, ptr %count.p
  store i32 %begin, ptr %begin.p
  call void @look(ptr %r)
  %found = call zeroext i1 %lex(ptr %r, i16 zeroext %state)
  %at = load i32, ptr %at.p
  %count = load i32, ptr %count.p
  %reached = icmp sge i32 %at, %begin
  %result = select i1 %reached, i32 %count, i32 -1
  ret i32 %result
}

; Run a generated lexer from a state on one word after the other, until it does not what is expected.
; A row of ``words`` has room for a first character in front, of which there are ``begin``: one or none.
; Returns the number of words that came out as expected; the result of the next ``@trace`` is in ``results``.
define i32 @compare(ptr %r, ptr %lex, i16 %state, i32 %first, i32 %begin, i32 %rows, ptr %words, i32 %stride,
                    ptr %lengths, ptr %expected, i32 %expected.stride, ptr %counts, ptr %events, ptr %results) {
entry:
  br label %next
next:
  %i = phi i32 [ 0, %entry ], [ %i.next, %same ]
  %more = icmp slt i32 %i, %rows
  br i1 %more, label %ask, label %end
ask:
  %offset = mul i32 %i, %stride
  %row = getelementptr i32, ptr %words, i32 %offset
  store i32 %first, ptr %row
  %skipped = sub i32 1, %begin
  %word = getelementptr i32, ptr %row, i32 %skipped
  %length.p = getelementptr i32, ptr %lengths, i32 %i
  %length.word = load i32, ptr %length.p
  %length = add i32 %length.word, %begin
  %count = call i32 @trace(ptr %r, ptr %lex, i16 %state, ptr %word, i32 %length, i32 %begin, ptr %events)
  %count.p = getelementptr i32, ptr %counts, i32 %i
  %count.expected = load i32, ptr %count.p
  %alike = icmp eq i32 %count, %count.expected
  br i1 %alike, label %compare, label %differs
compare:
  %answer.offset = mul i32 %i, %expected.stride
  %answer = getelementptr i32, ptr %expected, i32 %answer.offset
  br label %event
event:
  %k = phi i32 [ 0, %compare ], [ %k.next, %equal ]
  %unread = icmp slt i32 %k, %count
  br i1 %unread, label %read, label %same
read:
  %one.p = getelementptr i32, ptr %answer, i32 %k
  %two.p = getelementptr i32, ptr %events, i32 %k
  %one = load i32, ptr %one.p
  %two = load i32, ptr %two.p
  %is.equal = icmp eq i32 %one, %two
  br i1 %is.equal, label %equal, label %differs
equal:
  %k.next = add i32 %k, 1
  br label %event
same:
  %i.next = add i32 %i, 1
  br label %next
differs:
  store i32 %count, ptr %results
  ret i32 %i
end:
  ret i32 %rows
}

; Set a reader to the beginning of a text that goes on in another place.
define void @open(ptr %r, ptr %text, i32 %split, ptr %rest, i32 %rest.length) {
  %symbol.p = getelementptr %Reader, ptr %r, i32 0, i32 1
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %length.p = getelementptr %Reader, ptr %r, i32 0, i32 9
  %marked.p = getelementptr %Reader, ptr %r, i32 0, i32 10
  %text.p = getelementptr %Reader, ptr %r, i32 0, i32 12
  %split.p = getelementptr %Reader, ptr %r, i32 0, i32 16
  %rest.p = getelementptr %Reader, ptr %r, i32 0, i32 17
  %length = add i32 %split, %rest.length
  store i16 0, ptr %symbol.p
  store i32 0, ptr %at.p
  store i32 %length, ptr %length.p
  store i32 -1, ptr %marked.p
  store ptr %text, ptr %text.p
  store i32 %split, ptr %split.p
  store ptr %rest, ptr %rest.p
  %any = icmp sgt i32 %length, 0
  br i1 %any, label %first, label %none
first:
  call void @show(ptr %r, i32 0)
  ret void
none:
  store i32 0, ptr %r
  ret void
}

define void @log(ptr %r, ptr %message, ...) {
  ret void
}

; Scan once, from a serialized state, with a payload of its own: Bash's keeps some of what it has seen.
; Returns the length of the state after the token, which is in the buffer; -1 if there is no token.
define i32 @scan(ptr %r, ptr %scanner, ptr %valid, ptr %state, i32 %length, ptr %buffer) {
  %create.p = getelementptr %Scanner, ptr %scanner, i32 0, i32 2
  %destroy.p = getelementptr %Scanner, ptr %scanner, i32 0, i32 3
  %scan.p = getelementptr %Scanner, ptr %scanner, i32 0, i32 4
  %serialize.p = getelementptr %Scanner, ptr %scanner, i32 0, i32 5
  %deserialize.p = getelementptr %Scanner, ptr %scanner, i32 0, i32 6
  %create = load ptr, ptr %create.p
  %destroy = load ptr, ptr %destroy.p
  %scan = load ptr, ptr %scan.p
  %serialize = load ptr, ptr %serialize.p
  %deserialize = load ptr, ptr %deserialize.p
  %payload = call ptr %create()
  call void %deserialize(ptr %payload, ptr %state, i32 %length)
  %found = call zeroext i1 %scan(ptr %payload, ptr %r, ptr %valid)
  br i1 %found, label %token, label %done
token:
  %written = call i32 %serialize(ptr %payload, ptr %buffer)
  br label %done
done:
  %result = phi i32 [ %written, %token ], [ -1, %0 ]
  call void %destroy(ptr %payload)
  ret i32 %result
}

; Scan a text from one state, followed by each of many others; of the states after them there are FNV-1a hashes.
define void @probe(ptr %r, ptr %scanner, ptr %valid, ptr %state, i32 %state.length, ptr %text, i32 %split,
                   ptr %rests, i32 %stride, ptr %lengths, i32 %count, ptr %founds, ptr %buffer) {
entry:
  %symbol.p = getelementptr %Reader, ptr %r, i32 0, i32 1
  %at.p = getelementptr %Reader, ptr %r, i32 0, i32 8
  %marked.p = getelementptr %Reader, ptr %r, i32 0, i32 10
  br label %next
next:
  %i = phi i32 [ 0, %entry ], [ %i.next, %stored ]
  %more = icmp slt i32 %i, %count
  br i1 %more, label %ask, label %end
ask:
  %offset = mul i32 %i, %stride
  %rest = getelementptr i32, ptr %rests, i32 %offset
  %rest.length.p = getelementptr i32, ptr %lengths, i32 %i
  %rest.length = load i32, ptr %rest.length.p
  %length = add i32 %split, %rest.length
  call void @open(ptr %r, ptr %text, i32 %split, ptr %rest, i32 %rest.length)
  %written = call i32 @scan(ptr %r, ptr %scanner, ptr %valid, ptr %state, i32 %state.length, ptr %buffer)
  %at = load i32, ptr %at.p
  %saw = icmp sge i32 %at, %length
  %saw.end = zext i1 %saw to i32
  %found.p = getelementptr %Found, ptr %founds, i32 %i, i32 0
  %left.p = getelementptr %Found, ptr %founds, i32 %i, i32 1
  %saw.p = getelementptr %Found, ptr %founds, i32 %i, i32 2
  %zero.p = getelementptr %Found, ptr %founds, i32 %i, i32 3
  %state.p = getelementptr %Found, ptr %founds, i32 %i, i32 4
  store i32 %saw.end, ptr %saw.p
  store i32 0, ptr %zero.p
  %is.token = icmp sge i32 %written, 0
  br i1 %is.token, label %token, label %nothing
nothing:
  store i32 -1, ptr %found.p
  store i32 0, ptr %left.p
  store i64 0, ptr %state.p
  br label %stored
token:
  %symbol = load i16, ptr %symbol.p
  %symbol.wide = zext i16 %symbol to i32
  store i32 %symbol.wide, ptr %found.p
  %marked = load i32, ptr %marked.p
  %unmarked = icmp slt i32 %marked, 0
  %token.end = select i1 %unmarked, i32 %at, i32 %marked
  %left = sub i32 %length, %token.end
  store i32 %left, ptr %left.p
  br label %hash
hash:
  %k = phi i32 [ 0, %token ], [ %k.next, %mix ]
  %sum = phi i64 [ -3750763034362895579, %token ], [ %sum.next, %mix ]
  %unread = icmp slt i32 %k, %written
  br i1 %unread, label %mix, label %hashed
mix:
  %byte.p = getelementptr i8, ptr %buffer, i32 %k
  %byte = load i8, ptr %byte.p
  %byte.wide = zext i8 %byte to i64
  %mixed = xor i64 %sum, %byte.wide
  %sum.next = mul i64 %mixed, 1099511628211
  %k.next = add i32 %k, 1
  br label %hash
hashed:
  store i64 %sum, ptr %state.p
  br label %stored
stored:
  %i.next = add i32 %i, 1
  br label %next
end:
  ret void
}
