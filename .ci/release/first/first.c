/*
 * The first minute with the package of C on a platform: load it, sign, keep an order, find no network.
 * Says what it did and ends with 0, or names what went wrong.
 */
#include <fenpay.h>
#include <fenpay_ops.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Asks and compares: the status, and words that the body has. */
static void expect(fenpay_reply reply, const char *what, int32_t status, const char *words)
{
    const char *body = fenpay_reply_body(reply, NULL);

    if (fenpay_reply_status(reply) != status || body == NULL || strstr(body, words) == NULL) {
        fprintf(stderr, "first.c: %s: status %d, %s\n", what, (int)fenpay_reply_status(reply),
                body == NULL ? "no body" : body);
        exit(1);
    }
    if (fenpay_reply_free(reply) != 0 || fenpay_reply_free(reply) != -1) {
        fprintf(stderr, "first.c: %s: the reply was not freed exactly once\n", what);
        exit(1);
    }
}

static fenpay_reply call(fenpay_engine engine, const char *op, const char *params)
{
    return fenpay_call(engine, op, strlen(op), params, strlen(params), NULL, 0);
}

int main(int count, char **words)
{
    /* From WeChat Pay's own page on signing. */
    static const char *sign =
        "{\"key\":\"192006250b4c09247ec02edce69f6a2d\",\"sign_type\":\"MD5\",\"params\":{\"appid\":\"wxd930ea5d5a258f4f\","
        "\"body\":\"test\",\"device_info\":\"1000\",\"mch_id\":\"10000100\",\"nonce_str\":\"ibuaiVcKdpRxkhJA\"}}";
    static const char *order =
        "{\"out_trade_no\":\"FIRST-1\",\"kind\":\"native\",\"total\":1,\"description\":\"tea\"}";
    /* Nobody listens at port 9 of this machine. */
    char config[1024];
    fenpay_engine engine;

    if (count != 2 || fenpay_abi() != FENPAY_ABI) {
        fprintf(stderr, "first.c LEDGER: a library with interface %u, for headers with %d\n", fenpay_abi(), FENPAY_ABI);
        return 2;
    }
    snprintf(config, sizeof config,
             "{\"ledger\":\"%s\",\"gateway\":\"https://127.0.0.1:9\",\"merchants\":[{\"mchid\":\"1900000109\","
             "\"appids\":[\"wxd678efh567hg6787\"],\"notify_url\":\"https://shop.example/notice\","
             "\"v2\":{\"key\":\"192006250b4c09247ec02edce69f6a2d\"}}]}",
             words[1]);
    expect(call(0, FENPAY_OP_V2_SIGN, sign), "v2.sign", 0, "9A0A8659F005D6984697E2CA0A9CF3B7");
    expect(fenpay_open(config, strlen(config), &engine), "open", 0, "{");
    expect(call(engine, FENPAY_OP_ORDER_PLACE, order), "order.place", FENPAY_KIND_NETWORK, "Network");
    expect(call(engine, FENPAY_OP_ORDER_GET, "{\"out_trade_no\":\"FIRST-1\"}"), "order.get", 0, "FIRST-1");
    expect(fenpay_close(engine), "close", 0, "");
    printf("first.c: fenpay %s signs, keeps an order in %s, and says that there is no network\n", fenpay_version(),
           words[1]);
    return 0;
}
