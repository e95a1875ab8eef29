/*
 * A small reader of JSON for the tests.
 *
 * It keeps every number and text as it is written, because the data hold what libraries for C lose: whole
 * numbers beyond 64 bits, and NULs in texts and names. Everything lives in one pool until json_forget().
 */
#ifndef JSON_H
#define JSON_H

#include <stddef.h>
#include <stdio.h>

enum json_kind { JSON_NULL, JSON_TRUE, JSON_FALSE, JSON_NUMBER, JSON_TEXT, JSON_LIST, JSON_OBJECT };

struct bytes {
    const char *at;
    size_t length;
};

struct json {
    enum json_kind kind;
    struct bytes raw;  /* as it is written, for all but lists and objects */
    struct bytes text; /* what a text says */
    struct bytes name; /* the name that it has in its object */
    struct bytes name_raw;
    struct json *first; /* the first of a list or an object */
    struct json *next;  /* the one after it, in the list or object that it is in */
};

/* Room that lives until json_forget(). */
void *json_room(size_t length);
void json_forget(void);

/* Reads one value; ends the program if it is none. The bytes stay with the caller until json_forget(). */
struct json *json_read(const char *bytes, size_t length);
struct json *json_file(const char *folder, const char *name);

/* A member, or NULL; a copy; how many there are in a list. */
struct json *json_member(const struct json *object, const char *name);
struct json *json_copy(const struct json *value);
size_t json_count(const struct json *list);
int json_is(const struct json *value, const char *text);
int bytes_equal(struct bytes one, struct bytes other);

/* Writes a value on one line. */
struct bytes json_write(const struct json *value);

/* What base64 says. */
struct bytes base64_read(struct bytes text);

/* Ends the program, saying why. */
void die(const char *what, const char *why);

#endif
