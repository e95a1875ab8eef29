#include "json.h"
#include <stdlib.h>
#include <string.h>

struct block {
    struct block *next;
    long long aligned[];
};

static struct block *pool;

struct reader {
    const char *at;
    const char *end;
};

void die(const char *what, const char *why)
{
    fprintf(stderr, "%s: %s\n", what, why);
    exit(2);
}

void *json_room(size_t length)
{
    struct block *block = calloc(1, sizeof *block + length);
    if (block == NULL)
        die("json", "no memory");
    block->next = pool;
    pool = block;
    return block->aligned;
}

void json_forget(void)
{
    while (pool != NULL) {
        struct block *next = pool->next;
        free(pool);
        pool = next;
    }
}

static void skip(struct reader *reader)
{
    while (reader->at < reader->end && strchr(" \t\r\n", *reader->at) != NULL)
        reader->at++;
}

static int take(struct reader *reader, char wanted)
{
    skip(reader);
    if (reader->at == reader->end || *reader->at != wanted)
        return 0;
    reader->at++;
    return 1;
}

static void need(struct reader *reader, char wanted)
{
    if (!take(reader, wanted))
        die("json", "not JSON");
}

static unsigned long four_digits(struct reader *reader)
{
    char digits[5] = {0};
    if (reader->end - reader->at < 4)
        die("json", "a short escape");
    memcpy(digits, reader->at, 4);
    reader->at += 4;
    return strtoul(digits, NULL, 16);
}

static char *put_utf8(char *out, unsigned long code)
{
    if (code < 0x80) {
        *out++ = (char)code;
    } else if (code < 0x800) {
        *out++ = (char)(0xC0 | code >> 6);
        *out++ = (char)(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        *out++ = (char)(0xE0 | code >> 12);
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    } else {
        *out++ = (char)(0xF0 | code >> 18);
        *out++ = (char)(0x80 | (code >> 12 & 0x3F));
        *out++ = (char)(0x80 | (code >> 6 & 0x3F));
        *out++ = (char)(0x80 | (code & 0x3F));
    }
    return out;
}

static char *put_escape(struct reader *reader, char *out)
{
    static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    const char *found;
    unsigned long code;

    if (reader->at == reader->end)
        die("json", "an escape without a letter");
    if (*reader->at == 'u') {
        reader->at++;
        code = four_digits(reader);
        if (code >= 0xD800 && code < 0xDC00 && reader->end - reader->at >= 6) {
            reader->at += 2;
            code = 0x10000 + ((code - 0xD800) << 10) + (four_digits(reader) - 0xDC00);
        }
        return put_utf8(out, code);
    }
    found = strchr(letters, *reader->at++);
    if (found == NULL || *found == '\0')
        die("json", "an escape that means nothing");
    *out = meant[found - letters];
    return out + 1;
}

/* A text: what it says, and as it is written. */
static struct bytes read_text(struct reader *reader, struct bytes *raw)
{
    struct bytes text;
    char *out;
    const char *end;

    need(reader, '"');
    raw->at = reader->at - 1;
    for (end = reader->at; end < reader->end && *end != '"'; end++)
        end += *end == '\\';
    out = json_room((size_t)(end - reader->at) + 1);
    text.at = out;
    while (reader->at < reader->end && *reader->at != '"') {
        if (*reader->at == '\\') {
            reader->at++;
            out = put_escape(reader, out);
        } else {
            *out++ = *reader->at++;
        }
    }
    text.length = (size_t)(out - text.at);
    need(reader, '"');
    raw->length = (size_t)(reader->at - raw->at);
    return text;
}

static struct json *read_value(struct reader *reader);

static void read_inside(struct reader *reader, struct json *value)
{
    struct json **place = &value->first;
    char end = value->kind == JSON_LIST ? ']' : '}';
    struct bytes name = {NULL, 0}, name_raw = {NULL, 0};

    if (take(reader, end))
        return;
    do {
        if (value->kind == JSON_OBJECT) {
            skip(reader);
            name = read_text(reader, &name_raw);
            need(reader, ':');
        }
        *place = read_value(reader);
        (*place)->name = name;
        (*place)->name_raw = name_raw;
        place = &(*place)->next;
    } while (take(reader, ','));
    need(reader, end);
}

static void read_word(struct reader *reader, struct json *value)
{
    size_t length = 0;
    size_t left = (size_t)(reader->end - reader->at);

    while (length < left && strchr("+-.0123456789aeEflnrstu", reader->at[length]) != NULL)
        length++;
    value->raw.at = reader->at;
    value->raw.length = length;
    reader->at += length;
    if (length == 4 && memcmp(value->raw.at, "null", 4) == 0)
        value->kind = JSON_NULL;
    else if (length == 4 && memcmp(value->raw.at, "true", 4) == 0)
        value->kind = JSON_TRUE;
    else if (length == 5 && memcmp(value->raw.at, "false", 5) == 0)
        value->kind = JSON_FALSE;
    else if (length > 0 && strchr("-0123456789", *value->raw.at) != NULL)
        value->kind = JSON_NUMBER;
    else
        die("json", "not JSON");
}

static struct json *read_value(struct reader *reader)
{
    struct json *value = json_room(sizeof *value);

    skip(reader);
    if (take(reader, '[')) {
        value->kind = JSON_LIST;
        read_inside(reader, value);
    } else if (take(reader, '{')) {
        value->kind = JSON_OBJECT;
        read_inside(reader, value);
    } else if (reader->at < reader->end && *reader->at == '"') {
        value->kind = JSON_TEXT;
        value->text = read_text(reader, &value->raw);
    } else {
        read_word(reader, value);
    }
    return value;
}

struct json *json_read(const char *bytes, size_t length)
{
    struct reader reader;
    struct json *value;

    reader.at = bytes;
    reader.end = bytes + length;
    value = read_value(&reader);
    skip(&reader);
    if (reader.at != reader.end)
        die("json", "something stands behind the value");
    return value;
}

struct json *json_file(const char *folder, const char *name)
{
    char path[4096];
    char *bytes;
    long length;
    FILE *file;

    snprintf(path, sizeof path, "%s%s%s", folder, *folder ? "/" : "", name);
    file = fopen(path, "rb");
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (length = ftell(file)) < 0)
        die(path, "cannot be read");
    rewind(file);
    bytes = json_room((size_t)length + 1);
    if (fread(bytes, 1, (size_t)length, file) != (size_t)length)
        die(path, "cannot be read");
    fclose(file);
    return json_read(bytes, (size_t)length);
}

int bytes_equal(struct bytes one, struct bytes other)
{
    return one.length == other.length && (one.length == 0 || memcmp(one.at, other.at, one.length) == 0);
}

struct json *json_member(const struct json *object, const char *name)
{
    struct bytes wanted;
    struct json *member;

    wanted.at = name;
    wanted.length = strlen(name);
    if (object == NULL || object->kind != JSON_OBJECT)
        return NULL;
    for (member = object->first; member != NULL; member = member->next)
        if (bytes_equal(member->name, wanted))
            return member;
    return NULL;
}

struct json *json_copy(const struct json *value)
{
    struct json *copy = json_room(sizeof *copy);
    struct json **place = &copy->first;
    const struct json *part;

    *copy = *value;
    copy->next = NULL;
    for (part = value->first; part != NULL; part = part->next) {
        *place = json_copy(part);
        place = &(*place)->next;
    }
    return copy;
}

size_t json_count(const struct json *list)
{
    const struct json *part;
    size_t count = 0;

    for (part = list->first; part != NULL; part = part->next)
        count++;
    return count;
}

int json_is(const struct json *value, const char *text)
{
    struct bytes wanted;

    wanted.at = text;
    wanted.length = strlen(text);
    return value != NULL && value->kind == JSON_TEXT && bytes_equal(value->text, wanted);
}

static size_t measure(const struct json *value)
{
    const struct json *part;
    size_t length = value->raw.length + 2;

    for (part = value->first; part != NULL; part = part->next)
        length += part->name_raw.length + 2 + measure(part);
    return length;
}

static char *put(char *out, struct bytes bytes)
{
    if (bytes.length > 0)
        memcpy(out, bytes.at, bytes.length);
    return out + bytes.length;
}

static char *put_value(char *out, const struct json *value)
{
    const struct json *part;

    if (value->kind != JSON_LIST && value->kind != JSON_OBJECT)
        return put(out, value->raw);
    *out++ = value->kind == JSON_LIST ? '[' : '{';
    for (part = value->first; part != NULL; part = part->next) {
        if (value->kind == JSON_OBJECT) {
            out = put(out, part->name_raw);
            *out++ = ':';
        }
        out = put_value(out, part);
        if (part->next != NULL)
            *out++ = ',';
    }
    *out++ = value->kind == JSON_LIST ? ']' : '}';
    return out;
}

struct bytes json_write(const struct json *value)
{
    char *start = json_room(measure(value) + 1);
    struct bytes written;

    written.at = start;
    written.length = (size_t)(put_value(start, value) - start);
    return written;
}

struct bytes base64_read(struct bytes text)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char *out = json_room(text.length + 1);
    struct bytes read;
    unsigned long held = 0;
    int bits = 0;
    size_t at;

    read.at = out;
    for (at = 0; at < text.length && text.at[at] != '='; at++) {
        const char *digit = strchr(digits, text.at[at]);
        if (digit == NULL || *digit == '\0')
            die("json", "not base64");
        held = (held << 6 | (unsigned long)(digit - digits)) & 0xFFFF;
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            *out++ = (char)(held >> bits & 0xFF);
        }
    }
    read.length = (size_t)(out - read.at);
    return read;
}
