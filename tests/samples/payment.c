/* A shop in three commands: payment CONFIG order NUMBER FEN OPENID | notice | work */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* readme: begin */
#include <fenpay.h>
#include <fenpay_ops.h>
#include <jansson.h> /* or another JSON library */

static fenpay_engine engine;

/* One way in: an operation, its parameters as JSON, exact bytes beside them; a reply, freed once. */
static json_t *ask(const char *op, json_t *params, const void *bytes, size_t length)
{
    char *text = json_dumps(params, 0);
    fenpay_reply reply = fenpay_call(engine, op, strlen(op), text, strlen(text), bytes, length);
    json_t *body = json_loads(fenpay_reply_body(reply, NULL), 0, NULL);

    if (fenpay_reply_status(reply) != 0) /* an error as data; fenpay_reply_advice() says what next */
        fprintf(stderr, "%s\n", fenpay_reply_body(reply, NULL));
    fenpay_reply_free(reply);
    free(text);
    json_decref(params);
    return body;
}

/* Somebody wants to pay: gives what the page needs. The same number again continues the order. */
static json_t *order(const char *number, json_int_t fen, const char *openid)
{
    json_decref(ask(FENPAY_OP_ORDER_PLACE,
                    json_pack("{s:s, s:s, s:I, s:s, s:s}", "out_trade_no", number, "kind", "jsapi",
                              "total", fen, "description", "tea", "openid", openid), NULL, 0));
    return ask(FENPAY_OP_CLIENT_PARAMS, json_pack("{s:s}", "out_trade_no", number), NULL, 0);
}

/* WeChat Pay posts to notify_url: the exact bytes and the headers in, the exact answer out, as "reply". */
static json_t *notice(const void *bytes, size_t length, json_t *headers)
{
    return ask(FENPAY_OP_NOTICE_RECEIVE, json_pack("{s:o}", "headers", headers), bytes, length);
}
/* readme: end */

static void ship(const char *number) { printf("ship %s\n", number); }

static void work(void)
{
    json_t *taken, *event;
    size_t at;

    json_decref(ask(FENPAY_OP_TASK_TICK, json_object(), NULL, 0));
    taken = ask(FENPAY_OP_EVENT_TAKE, json_object(), NULL, 0);
    json_array_foreach(json_object_get(taken, "events"), at, event) {
        if (strcmp(json_string_value(json_object_get(event, "kind")), "payment.paid") == 0)
            ship(json_string_value(json_object_get(event, "number")));
        json_decref(ask(FENPAY_OP_EVENT_DONE,
                        json_pack("{s:[O]}", "ids", json_object_get(event, "id")), NULL, 0));
    }
    json_decref(taken);
}

/* A CGI program has the request's headers in its environment. */
static json_t *environment(void)
{
    static const char *const names[] = {"TIMESTAMP", "NONCE", "SERIAL", "SIGNATURE"};
    json_t *headers = json_object();
    char variable[40], header[40];
    size_t at;

    for (at = 0; at < sizeof names / sizeof *names; at++) {
        snprintf(variable, sizeof variable, "HTTP_WECHATPAY_%s", names[at]);
        snprintf(header, sizeof header, "WECHATPAY-%s", names[at]);
        if (getenv(variable) != NULL)
            json_object_set_new(headers, header, json_string(getenv(variable)));
    }
    return headers;
}

static size_t read_into(char *bytes, size_t room, FILE *file)
{
    size_t length = file == NULL ? 0 : fread(bytes, 1, room, file);
    if (length == 0 || length == room)
        exit(2);
    return length;
}

int main(int count, char **words)
{
    static char bytes[256 * 1024 + 1];
    fenpay_reply opened;
    FILE *config;
    size_t length;
    json_t *told, *reply, *value;
    const char *name;

    if (count < 3)
        return 2;
    config = fopen(words[1], "rb");
    length = read_into(bytes, sizeof bytes, config);
    fclose(config);
    opened = fenpay_open(bytes, length, &engine);
    if (fenpay_reply_status(opened) != 0) {
        fprintf(stderr, "%s\n", fenpay_reply_body(opened, NULL));
        return 2;
    }
    fenpay_reply_free(opened);
    if (strcmp(words[2], "order") == 0 && count == 6) {
        told = order(words[3], strtoll(words[4], NULL, 10), words[5]);
        json_dumpf(json_object_get(told, "params"), stdout, 0);
        putchar('\n');
        json_decref(told);
    } else if (strcmp(words[2], "notice") == 0) {
        told = notice(bytes, read_into(bytes, sizeof bytes, stdin), environment());
        reply = json_object_get(told, "reply");
        printf("Status: %d\r\n", (int)json_integer_value(json_object_get(reply, "status")));
        json_object_foreach(json_object_get(reply, "headers"), name, value)
            printf("%s: %s\r\n", name, json_string_value(value));
        printf("\r\n%s", json_string_value(json_object_get(reply, "body")));
        json_decref(told);
    } else {
        work();
    }
    fenpay_reply_free(fenpay_close(engine));
    return 0;
}
