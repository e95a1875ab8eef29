/*
 * A shop in three commands: what a merchant's backend does with Fenpay, written in C.
 *
 *     payment CONFIG order NUMBER FEN OPENID   places an order, prints what the payer's page needs
 *     payment CONFIG notice                    a CGI program for notify_url: a notice in, its answer out
 *     payment CONFIG work                      from cron: does what is due, acts on what happened
 *
 * CONFIG is a JSON file; ffi-c/README.md shows one. The commands share nothing but the ledger that it
 * names, so each may be killed at any moment and run again. `fenpay simulator` gives a configuration to
 * try them with. JSON is read and written with jansson; any other library does as well.
 */
#include <fenpay.h>
#include <fenpay_ops.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What an operation answered. The body belongs to whoever asked: json_decref() it. */
struct answer {
    int32_t status; /* 0, or the number of the error's kind */
    int32_t advice; /* what may be done next, if it failed */
    json_t *body;   /* the result, or the error as data */
};

static void die(const char *why)
{
    fprintf(stderr, "payment: %s\n", why);
    exit(2);
}

/* Takes a reply apart and frees it. */
static struct answer take(fenpay_reply reply)
{
    struct answer answer;
    size_t length;
    const char *body = fenpay_reply_body(reply, &length);

    answer.status = fenpay_reply_status(reply);
    answer.advice = fenpay_reply_advice(reply);
    answer.body = json_loadb(body, length, JSON_ALLOW_NUL, NULL);
    if (answer.body == NULL)
        die("a reply that is not JSON");
    fenpay_reply_free(reply);
    return answer;
}

/* Asks the engine for something: `params` is given away, `blob` are exact bytes or NULL. */
static struct answer ask(fenpay_engine engine, const char *op, json_t *params, const void *blob,
                         size_t blob_length)
{
    char *text = json_dumps(params, 0);
    struct answer answer;

    if (text == NULL)
        die("parameters that cannot be said in JSON");
    answer = take(fenpay_call(engine, op, strlen(op), text, strlen(text), blob, blob_length));
    free(text);
    json_decref(params);
    return answer;
}

/* The text of a member, or "" where there is none. */
static const char *text_of(const json_t *object, const char *member)
{
    const char *text = json_string_value(json_object_get(object, member));
    return text != NULL ? text : "";
}

/* Says what went wrong, in Fenpay's words and in WeChat Pay's. Neither holds a secret. */
static void complain(const struct answer *answer)
{
    fprintf(stderr, "payment: %s in %s: %s", text_of(answer->body, "kind"),
            text_of(answer->body, "op"), text_of(answer->body, "text"));
    if (*text_of(answer->body, "code") != '\0')
        fprintf(stderr, " [%s: %s]", text_of(answer->body, "code"),
                text_of(answer->body, "message"));
    fprintf(stderr, " (advice: %s)\n", text_of(answer->body, "advice"));
}

/* Reads a whole stream. The bytes are the caller's to free. */
static char *read_all(FILE *stream, size_t *length)
{
    size_t room = 4096;
    char *bytes = malloc(room);

    *length = 0;
    while (bytes != NULL) {
        *length += fread(bytes + *length, 1, room - *length, stream);
        if (*length < room)
            break;
        room *= 2;
        bytes = realloc(bytes, room);
    }
    if (bytes == NULL || ferror(stream))
        die("what is to be read cannot be read");
    return bytes;
}

/* Opens the engine. Nothing is sent, and everything that is wrong with the file is said at once. */
static fenpay_engine open_engine(const char *path)
{
    FILE *file = fopen(path, "rb");
    size_t length;
    char *config;
    fenpay_engine engine;
    struct answer opened;

    if (file == NULL)
        die("the configuration cannot be opened");
    config = read_all(file, &length);
    fclose(file);
    opened = take(fenpay_open(config, length, &engine));
    free(config);
    if (opened.status != 0) {
        complain(&opened);
        exit(2);
    }
    json_decref(opened.body);
    return engine;
}

/*
 * Places the order. The advice says what an error means for money: after `query` nobody knows whether
 * WeChat Pay has the order, so it is asked. Placing the same number again is always safe: it continues
 * the same order and never makes a second one.
 */
static int order(fenpay_engine engine, const char *number, long long fen, const char *openid)
{
    int attempt;

    for (attempt = 0; attempt < 3; attempt++) {
        struct answer placed = ask(engine, FENPAY_OP_ORDER_PLACE,
                                   json_pack("{s:s, s:s, s:I, s:s, s:s}", "out_trade_no", number,
                                             "kind", "jsapi", "total", (json_int_t)fen,
                                             "description", "Longjing tea", "openid", openid),
                                   NULL, 0);
        struct answer client;

        if (placed.status != 0) {
            int32_t advice = placed.advice;
            complain(&placed);
            json_decref(placed.body);
            if (advice == FENPAY_ADVICE_NEVER)
                return 1;
            if (advice == FENPAY_ADVICE_QUERY)
                json_decref(ask(engine, FENPAY_OP_ORDER_QUERY,
                                json_pack("{s:s}", "out_trade_no", number), NULL, 0).body);
            continue;
        }
        json_decref(placed.body);

        /* What the page passes to WeixinJSBridge or wx.requestPayment, as it is. */
        client = ask(engine, FENPAY_OP_CLIENT_PARAMS, json_pack("{s:s}", "out_trade_no", number),
                     NULL, 0);
        if (client.status != 0) {
            complain(&client);
            json_decref(client.body);
            return 1;
        }
        json_dumpf(json_object_get(client.body, "params"), stdout, JSON_COMPACT);
        putchar('\n');
        json_decref(client.body);
        return 0;
    }
    return 1;
}

/*
 * WeChat Pay's headers, by which a notice of version 3 is verified. CGI has them in the environment; a
 * server of another kind has them under their own names, and a list for one that came more than once.
 */
static json_t *headers(void)
{
    static const char *const known[][2] = {
        {"Wechatpay-Timestamp", "HTTP_WECHATPAY_TIMESTAMP"},
        {"Wechatpay-Nonce", "HTTP_WECHATPAY_NONCE"},
        {"Wechatpay-Serial", "HTTP_WECHATPAY_SERIAL"},
        {"Wechatpay-Signature", "HTTP_WECHATPAY_SIGNATURE"},
        {"Wechatpay-Signature-Type", "HTTP_WECHATPAY_SIGNATURE_TYPE"},
    };
    json_t *headers = json_object();
    size_t at;

    for (at = 0; at < sizeof known / sizeof *known; at++) {
        const char *value = getenv(known[at][1]);
        /* A value that is not UTF-8 is none of WeChat Pay's, and stays away. */
        if (value != NULL)
            json_object_set_new(headers, known[at][0], json_string(value));
    }
    return headers;
}

/*
 * Answers a notice. Its bytes go in exactly as they arrived, with its headers; the answer is made by Fenpay, for a notice
 * that is refused as well, and is positive only when what it says is safely in the ledger.
 */
static int notice(fenpay_engine engine)
{
    size_t length;
    char *body = read_all(stdin, &length);
    struct answer received = ask(engine, FENPAY_OP_NOTICE_RECEIVE,
                                 json_pack("{s:o}", "headers", headers()), body, length);
    const json_t *reply = json_object_get(received.body, "reply");
    const char *name;
    json_t *value;

    free(body);
    if (received.status != 0)
        complain(&received);
    if (reply == NULL) {
        printf("Status: 500\r\n\r\n");
    } else {
        printf("Status: %d\r\n", (int)json_integer_value(json_object_get(reply, "status")));
        json_object_foreach(json_object_get(reply, "headers"), name, value)
            printf("%s: %s\r\n", name, json_string_value(value));
        printf("\r\n%s", text_of(reply, "body"));
    }
    json_decref(received.body);
    return 0;
}

/*
 * Does what is due (a lost answer is asked for here, a lost notice found) and then acts on what
 * happened. An event comes again until it is done, so acting on its id once is all that is needed.
 */
static int work(fenpay_engine engine)
{
    struct answer ticked = ask(engine, FENPAY_OP_TASK_TICK, json_object(), NULL, 0);
    struct answer taken = ask(engine, FENPAY_OP_EVENT_TAKE, json_object(), NULL, 0);
    int32_t failed = ticked.status != 0 || taken.status != 0;
    size_t at;
    json_t *event;

    if (ticked.status != 0)
        complain(&ticked);
    if (taken.status != 0)
        complain(&taken);
    json_array_foreach(json_object_get(taken.body, "events"), at, event) {
        struct answer done;

        if (strcmp(text_of(event, "kind"), "payment.paid") == 0)
            printf("ship %s\n", text_of(event, "number"));
        else
            printf("look at %s: %s\n", text_of(event, "number"), text_of(event, "kind"));
        done = ask(engine, FENPAY_OP_EVENT_DONE,
                   json_pack("{s:[O]}", "ids", json_object_get(event, "id")), NULL, 0);
        failed |= done.status != 0;
        json_decref(done.body);
    }
    json_decref(ticked.body);
    json_decref(taken.body);
    return failed;
}

int main(int count, char **words)
{
    fenpay_engine engine;
    struct answer closed;
    int result;

    if (fenpay_abi() != FENPAY_ABI)
        die("the library is of another version than the header");
    if (count < 3)
        die("payment CONFIG order NUMBER FEN OPENID | notice | work");
    engine = open_engine(words[1]);
    if (strcmp(words[2], "order") == 0 && count == 6)
        result = order(engine, words[3], strtoll(words[4], NULL, 10), words[5]);
    else if (strcmp(words[2], "notice") == 0)
        result = notice(engine);
    else if (strcmp(words[2], "work") == 0)
        result = work(engine);
    else
        result = 2;
    closed = take(fenpay_close(engine));
    json_decref(closed.body);
    return result;
}
