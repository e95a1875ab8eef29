/*
 * The loop of C over the data that all languages share: tests/conformance, whose README defines them.
 *
 *     conformance FENPAY FOLDER
 */
#include "json.h"
#include "wechat.h"
#include <fenpay.h>
#include <stdlib.h>
#include <string.h>

/* What came of a call: the body or the error's data, and the bytes beside it. */
struct outcome {
    int failed;
    struct json *value;
    int has_file;
    struct bytes file;
};

struct kept {
    struct bytes name;
    struct json *value;
    struct kept *next;
};

static struct json *own_config;
static int wrong;

/* Copies what a reply lends, and frees it. */
static struct outcome take(fenpay_reply reply)
{
    struct outcome outcome;
    struct bytes body;
    const char *lent = fenpay_reply_body(reply, &body.length);
    char *copy = json_room(body.length + 1);

    memcpy(copy, lent, body.length + 1);
    if (copy[body.length] != '\0')
        die("conformance", "no NUL stands behind a body");
    outcome.failed = fenpay_reply_status(reply) != 0;
    if (outcome.failed == (fenpay_reply_advice(reply) == 0))
        die("conformance", "the advice does not fit the status");
    outcome.value = json_read(copy, body.length);
    lent = (const char *)fenpay_reply_blob(reply, &outcome.file.length);
    outcome.has_file = lent != NULL;
    copy = json_room(outcome.file.length + 1);
    if (lent != NULL)
        memcpy(copy, lent, outcome.file.length);
    outcome.file.at = copy;
    if (fenpay_reply_free(reply) != 0 || fenpay_reply_free(reply) != -1)
        die("conformance", "a reply is freed once");
    return outcome;
}

/* The bytes that a case gives as text, or in base64 under the name with `_base64`. */
static int bytes_of(const struct json *data, const char *name, struct bytes *bytes)
{
    char longer[64];
    const struct json *text = json_member(data, name);

    if (text != NULL) {
        *bytes = text->text;
        return 1;
    }
    snprintf(longer, sizeof longer, "%s_base64", name);
    text = json_member(data, longer);
    if (text != NULL)
        *bytes = base64_read(text->text);
    return text != NULL;
}

static struct outcome call(fenpay_engine engine, const struct json *op, const struct json *data)
{
    struct json *params = json_member(data, "params");
    struct bytes text = {NULL, 0}, blob = {NULL, 0};

    if (params != NULL)
        text = json_write(params);
    bytes_of(data, "blob", &blob);
    return take(fenpay_call(engine, op->text.at, op->text.length, text.at, text.length,
                            (const uint8_t *)blob.at, blob.length));
}

static struct outcome open_engine(const struct json *config, fenpay_engine *engine)
{
    struct bytes text = json_write(config);
    return take(fenpay_open(text.at, text.length, engine));
}

static void close_engine(fenpay_engine engine)
{
    if (take(fenpay_close(engine)).failed)
        die("conformance", "an engine does not close");
}

/* Whether a value is at least what is expected. */
static int matches(const struct json *expected, const struct json *found)
{
    const struct json *part, *other;

    if (found == NULL)
        return expected->kind == JSON_NULL;
    if (json_is(expected, "$any"))
        return found->kind != JSON_NULL;
    if (expected->kind != found->kind)
        return 0;
    switch (expected->kind) {
    case JSON_OBJECT:
        for (part = expected->first; part != NULL; part = part->next) {
            for (other = found->first; other != NULL; other = other->next)
                if (bytes_equal(part->name, other->name))
                    break;
            if (!matches(part, other))
                return 0;
        }
        return 1;
    case JSON_LIST:
        other = found->first;
        for (part = expected->first; part != NULL && other != NULL; part = part->next) {
            if (!matches(part, other))
                return 0;
            other = other->next;
        }
        return part == NULL && other == NULL;
    case JSON_TEXT:
        return bytes_equal(expected->text, found->text);
    default:
        return bytes_equal(expected->raw, found->raw);
    }
}

static int judge(const struct json *data, const struct outcome *outcome)
{
    const struct json *fails = json_member(data, "fails"), *gives = json_member(data, "gives");
    struct bytes file;

    if (outcome->failed)
        return fails != NULL && matches(fails, outcome->value);
    if (fails != NULL || (gives != NULL && !matches(gives, outcome->value)))
        return 0;
    return !bytes_of(data, "file", &file) || (outcome->has_file && bytes_equal(file, outcome->file));
}

/* Changes the first leaf; whether there is one. */
static int change(struct json *value)
{
    struct json *part;
    char *text;

    switch (value->kind) {
    case JSON_OBJECT:
    case JSON_LIST:
        for (part = value->first; part != NULL; part = part->next)
            if (change(part))
                return 1;
        return 0;
    case JSON_TRUE:
    case JSON_FALSE:
        value->kind = value->kind == JSON_TRUE ? JSON_FALSE : JSON_TRUE;
        return 1;
    case JSON_NUMBER:
        text = json_room(24);
        value->raw.length = (size_t)snprintf(text, 24, "%lld", strtoll(value->raw.at, NULL, 10) + 1);
        value->raw.at = text;
        return 1;
    default:
        text = json_room(value->text.length + 2);
        if (value->kind == JSON_TEXT && !json_is(value, "$any"))
            memcpy(text, value->text.at, value->text.length);
        else
            value->text.length = 0;
        text[value->text.length++] = 'x';
        value->text.at = text;
        value->kind = JSON_TEXT;
        return 1;
    }
}

/* Changes what is expected, one part at a time: a judge that notices nothing is worthless. */
static int notices_changes(const struct json *data, const struct outcome *outcome)
{
    static const char *const parts[] = {"gives", "fails", "file", "file_base64"};
    struct json *changed, *part;
    size_t at;

    for (at = 0; at < sizeof parts / sizeof *parts; at++) {
        changed = json_copy(data);
        part = json_member(changed, parts[at]);
        if (part == NULL)
            continue;
        if (strcmp(parts[at], "file_base64") == 0) {
            part->text = base64_read(part->text);
            part->name.length = strlen("file");
        }
        if (change(part) && judge(changed, outcome))
            return 0;
    }
    changed = json_copy(data);
    part = json_member(changed, "fails");
    if (part != NULL) {
        part->name.length = 1;
    } else {
        part = json_read("{}", 2);
        part->name.at = "fails";
        part->name.length = 5;
        part->next = changed->first;
        changed->first = part;
    }
    return !judge(changed, outcome);
}

static void complain(struct bytes name, size_t step, const char *why, const struct outcome *outcome)
{
    struct bytes found = json_write(outcome->value);

    wrong++;
    printf("%.*s", (int)name.length, name.at);
    if (step > 0)
        printf(", step %lu", (unsigned long)step);
    printf(": %s: %s%.*s\n", why, outcome->failed ? "fails: " : "", (int)found.length, found.at);
}

static void hold(struct bytes name, size_t step, const struct json *data, const struct outcome *outcome)
{
    if (!judge(data, outcome))
        complain(name, step, "not as expected", outcome);
    else if (!notices_changes(data, outcome))
        complain(name, step, "a changed expectation is not noticed", outcome);
}

static void run_cases(fenpay_engine engine, const struct json *cases)
{
    const struct json *data;

    for (data = cases->first; data != NULL; data = data->next) {
        const struct json *on_engine = json_member(data, "engine"), *config = json_member(data, "open");
        struct outcome outcome;

        if (config != NULL) {
            fenpay_engine opened;
            outcome = open_engine(config, &opened);
            if (outcome.failed != (opened == 0))
                die("conformance", "an engine that failed to open is not 0");
            if (opened != 0)
                close_engine(opened);
        } else {
            int with = on_engine != NULL && on_engine->kind == JSON_TRUE;
            outcome = call(with ? engine : 0, json_member(data, "op"), data);
        }
        hold(json_member(data, "name")->text, 0, data, &outcome);
    }
}

/* Puts the kept values in the place of their names. */
static int fill(struct json *value, const struct kept *kept)
{
    struct json *part;

    for (part = value->first; part != NULL; part = part->next)
        if (!fill(part, kept))
            return 0;
    if (value->kind != JSON_TEXT || value->text.length == 0 || *value->text.at != '$' ||
        json_is(value, "$any"))
        return 1;
    for (; kept != NULL; kept = kept->next) {
        if (kept->name.length == value->text.length - 1 &&
            memcmp(kept->name.at, value->text.at + 1, kept->name.length) == 0) {
            struct json *copy = json_copy(kept->value);
            copy->name = value->name;
            copy->name_raw = value->name_raw;
            copy->next = value->next;
            *value = *copy;
            return 1;
        }
    }
    return 0;
}

static struct json *follow(struct json *value, struct bytes path)
{
    const char *at = path.at, *end = path.at + path.length;

    while (at <= end && value != NULL) {
        const char *dot = memchr(at, '.', (size_t)(end - at));
        struct bytes part;
        struct json *found = value->first;

        part.at = at;
        part.length = (size_t)((dot != NULL ? dot : end) - at);
        if (value->kind == JSON_LIST) {
            long place = strtol(at, NULL, 10);
            while (place-- > 0 && found != NULL)
                found = found->next;
        } else {
            while (found != NULL && !bytes_equal(found->name, part))
                found = found->next;
        }
        value = found;
        at = part.at + part.length + 1;
    }
    return value;
}

static struct outcome take_step(fenpay_engine engine, const struct json *step)
{
    const struct json *line = json_member(step, "wechat");
    struct outcome outcome;

    if (line == NULL)
        return call(engine, json_member(step, "call"), step);
    memset(&outcome, 0, sizeof outcome);
    outcome.value = wechat_tell(line->text, json_member(step, "body"))->first;
    outcome.failed = bytes_equal(outcome.value->name, (struct bytes){"fails", 5});
    return outcome;
}

/* Whether the step was as expected; then its values are kept. */
static int run_step(fenpay_engine engine, struct bytes flow, size_t number, const struct json *data,
                    struct kept **kept)
{
    static const char *const parts[] = {"params", "blob", "body", "gives", "fails"};
    struct json *step = json_copy(data), *part;
    struct outcome outcome;
    int before = wrong;
    size_t at;

    for (at = 0; at < sizeof parts / sizeof *parts; at++) {
        part = json_member(step, parts[at]);
        if (part != NULL && !fill(part, *kept))
            die("conformance", "a value was not kept");
    }
    outcome = take_step(engine, step);
    hold(flow, number, step, &outcome);
    part = json_member(step, "keep");
    for (part = part != NULL ? part->first : NULL; part != NULL && wrong == before; part = part->next) {
        struct kept *one = json_room(sizeof *one);
        one->name = part->name;
        one->value = follow(outcome.value, part->text);
        one->next = *kept;
        *kept = one;
        if (one->value == NULL)
            complain(flow, number, "there is nothing to keep", &outcome);
    }
    return wrong == before;
}

/* A configuration with members put over it. */
static struct json *with(const struct json *config, const struct json *members)
{
    struct json *result = json_copy(config);
    const struct json *member;

    for (member = members->first; member != NULL; member = member->next) {
        struct json **place = &result->first, *copy = json_copy(member);
        while (*place != NULL && !bytes_equal((*place)->name, member->name))
            place = &(*place)->next;
        copy->next = *place != NULL ? (*place)->next : NULL;
        *place = copy;
    }
    return result;
}

static size_t run_flow(const struct json *flow)
{
    struct json *members = json_member(flow, "config"), *step = json_member(flow, "steps")->first;
    struct bytes name = json_member(flow, "name")->text, clear = {"DELETE faults", 13};
    struct kept *kept = NULL;
    fenpay_engine engine;
    struct outcome opened;
    size_t count = json_count(json_member(flow, "steps")), number = 0;

    opened = open_engine(members != NULL ? with(own_config, members) : own_config, &engine);
    if (opened.failed) {
        complain(name, 0, "the engine does not open", &opened);
        return count;
    }
    wechat_tell(clear, NULL);
    while (step != NULL && run_step(engine, name, ++number, step, &kept))
        step = step->next;
    close_engine(engine);
    return count;
}

/* Under valgrind the very first handshake can outlast the time to connect: it is made before anything counts. */
static void warm_up(fenpay_engine engine)
{
    static const char query[] = "{\"op\":\"POST /pay/orderquery\",\"params\":{\"out_trade_no\":\"WARM-0001\"}}";
    struct json *data = json_read(query, sizeof query - 1);
    int attempt;

    for (attempt = 0; attempt < 5; attempt++) {
        struct outcome outcome = call(engine, json_member(data, "op"), data);
        if (!json_is(json_member(outcome.value, "kind"), "Timeout"))
            return;
    }
}

int main(int count, char **words)
{
    static const char in_memory[] = "{\"ledger\":\"memory:\"}";
    struct json *vectors, *hostile, *data, *flow, *told;
    fenpay_engine engine;
    size_t steps = 0;

    if (count != 3)
        die("conformance", "FENPAY FOLDER");
    vectors = json_file(words[2], "vectors.json");
    hostile = json_file(words[2], "hostile.json");
    data = json_file(words[2], "flows.json");
    told = wechat_start(words[1], json_member(data, "settings"));
    told = json_member(json_member(told, "merchants")->first, "config");
    own_config = json_file("", told->text.at);
    own_config = with(own_config, json_read(in_memory, sizeof in_memory - 1));
    if (open_engine(own_config, &engine).failed)
        die("conformance", "the engine does not open");
    warm_up(engine);
    run_cases(engine, vectors);
    run_cases(engine, hostile);
    close_engine(engine);
    for (flow = json_member(data, "flows")->first; flow != NULL; flow = flow->next)
        steps += run_flow(flow);
    wechat_stop();
    printf("conformance: %lu vectors, %lu hostile, %lu flows (%lu steps)\n",
           (unsigned long)json_count(vectors), (unsigned long)json_count(hostile),
           (unsigned long)json_count(json_member(data, "flows")), (unsigned long)steps);
    json_forget();
    return wrong != 0;
}
