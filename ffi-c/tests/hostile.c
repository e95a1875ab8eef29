/*
 * What a program does to a library by mistake, or on purpose: none of it may end the process.
 *
 *     hostile [SEED [ROUNDS]]
 */
#define _POSIX_C_SOURCE 200809L
#include <fenpay.h>
#include <fenpay_ops.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define MERCHANTS                                                                                  \
    "\"merchants\":[{\"mchid\":\"1900000109\",\"appids\":[\"wxd678efh567hg6787\"],"                \
    "\"notify_url\":\"https://shop.example/notice\","                                              \
    "\"v2\":{\"key\":\"192006250b4c09247ec02edce69f6a2d\"}}]}"
#define IN_MEMORY "{\"ledger\":\"memory:\"," MERCHANTS
#define GET "{\"out_trade_no\":\"TEA-0001\"}"
#define THREADS 8
#define SHARED 64

#define PROMISE(holds)                                                                             \
    do {                                                                                           \
        if (!(holds)) {                                                                            \
            fprintf(stderr, "hostile:%d: broken: %s\n", __LINE__, #holds);                         \
            fflush(stderr);                                                                        \
            abort();                                                                               \
        }                                                                                          \
    } while (0)

static const size_t huge[] = {(size_t)-1, (size_t)-2, (size_t)-1 / 2 + 1};

/* The status of a reply, which is freed; its body is looked at on the way. */
static int32_t status_of(fenpay_reply reply)
{
    int32_t status = fenpay_reply_status(reply);
    size_t length = 77;
    const char *body = fenpay_reply_body(reply, &length);

    PROMISE(reply != 0 && status >= 0 && body != NULL);
    PROMISE(strlen(body) == length && body[0] == '{');
    PROMISE((status == 0) == (fenpay_reply_advice(reply) == 0));
    PROMISE(fenpay_reply_free(reply) == 0);
    return status;
}

static fenpay_reply call(fenpay_engine engine, const char *op, const char *params)
{
    return fenpay_call(engine, op, strlen(op), params, strlen(params), NULL, 0);
}

static fenpay_engine open_on(const char *config)
{
    fenpay_engine engine = 0;
    fenpay_reply reply = fenpay_open(config, strlen(config), &engine);

    if (engine == 0)
        fprintf(stderr, "%s\n", fenpay_reply_body(reply, NULL));
    PROMISE(status_of(reply) == 0 && engine != 0);
    return engine;
}

static void stale_reply(fenpay_reply reply)
{
    size_t length = 77;

    PROMISE(fenpay_reply_status(reply) == -1 && fenpay_reply_advice(reply) == -1);
    PROMISE(fenpay_reply_body(reply, &length) == NULL && length == 0);
    length = 77;
    PROMISE(fenpay_reply_blob(reply, &length) == NULL && length == 0);
    PROMISE(fenpay_reply_body(reply, NULL) == NULL && fenpay_reply_blob(reply, NULL) == NULL);
    PROMISE(fenpay_reply_free(reply) == -1);
}

static void stale_engine(fenpay_engine engine)
{
    PROMISE(status_of(call(engine, FENPAY_OP_ORDER_GET, GET)) == FENPAY_KIND_STATE);
    PROMISE(status_of(fenpay_close(engine)) == FENPAY_KIND_STATE);
}

static void null_is_an_error(void)
{
    fenpay_engine engine = 77;
    size_t at;

    PROMISE(status_of(fenpay_open(NULL, 0, NULL)) == FENPAY_KIND_INPUT);
    PROMISE(status_of(fenpay_open(IN_MEMORY, strlen(IN_MEMORY), NULL)) == FENPAY_KIND_INPUT);
    PROMISE(status_of(fenpay_open(NULL, 0, &engine)) == FENPAY_KIND_INPUT && engine == 0);
    PROMISE(status_of(fenpay_open(NULL, 9, &engine)) == FENPAY_KIND_INPUT && engine == 0);
    PROMISE(status_of(fenpay_call(0, NULL, 0, NULL, 0, NULL, 0)) == FENPAY_KIND_INPUT);
    PROMISE(status_of(fenpay_call(0, NULL, 9, NULL, 0, NULL, 0)) == FENPAY_KIND_INPUT);
    PROMISE(status_of(fenpay_call(0, "v2.sign", 7, NULL, 9, NULL, 0)) == FENPAY_KIND_INPUT);
    PROMISE(status_of(fenpay_call(0, "v2.sign", 7, "{}", 2, NULL, 9)) == FENPAY_KIND_INPUT);
    for (at = 0; at < sizeof huge / sizeof *huge; at++) {
        size_t length = huge[at];
        PROMISE(status_of(fenpay_open(IN_MEMORY, length, &engine)) == FENPAY_KIND_INPUT);
        PROMISE(engine == 0);
        PROMISE(status_of(fenpay_call(0, "v2.sign", length, "{}", 2, NULL, 0)) == FENPAY_KIND_INPUT);
        PROMISE(status_of(fenpay_call(0, "v2.sign", 7, "{}", length, NULL, 0)) == FENPAY_KIND_INPUT);
        PROMISE(status_of(fenpay_call(0, "v2.sign", 7, "{}", 2, (const uint8_t *)"", length)) ==
                FENPAY_KIND_INPUT);
    }
}

static void stale_and_forged_handles_are_errors(void)
{
    static const uint64_t forged[] = {0, 1, 2, 0x40000000, 0xDEADBEEF, (uint64_t)1 << 32, (uint64_t)-1};
    fenpay_engine engine = open_on(IN_MEMORY), last = 0;
    fenpay_reply reply = call(0, FENPAY_OP_ABOUT_VERSION, "{}");
    int round, bit;
    size_t at;

    PROMISE(fenpay_reply_status(reply) == 0);
    for (bit = 0; bit < 64; bit++) {
        stale_reply(reply ^ (uint64_t)1 << bit);
        stale_engine(engine ^ (uint64_t)1 << bit);
    }
    for (at = 0; at < sizeof forged / sizeof *forged; at++) {
        stale_reply(forged[at]);
        stale_engine(forged[at]);
    }
    stale_reply(engine);
    stale_engine(reply);
    PROMISE(fenpay_reply_free(reply) == 0);
    stale_reply(reply);
    PROMISE(status_of(fenpay_close(engine)) == 0);
    stale_engine(engine);
    for (round = 0; round < 100; round++) {
        fenpay_engine next = open_on(IN_MEMORY);
        PROMISE(next != last && next != engine);
        stale_engine(engine);
        last = next;
        PROMISE(status_of(fenpay_close(next)) == 0);
    }
    stale_engine(last);
}

static void nonsense_is_refused(void)
{
    static const char *const texts[] = {"",     "{",  "[]",     "null",         "\"\"",       "{}x",
                                        "\xFF", "{\"a\":\"\xC0\x80\"}", "1e999", "{\"a\":1,\"a\":1}"};
    fenpay_engine engine = open_on(IN_MEMORY), other;
    char *deep = malloc(200001);
    size_t at;

    for (at = 0; at < sizeof texts / sizeof *texts; at++) {
        const char *text = texts[at];
        PROMISE(status_of(fenpay_open(text, strlen(text), &other)) != 0 && other == 0);
        PROMISE(status_of(call(engine, FENPAY_OP_ORDER_PLACE, text)) == FENPAY_KIND_INPUT);
        PROMISE(status_of(fenpay_call(engine, text, strlen(text), "{}", 2, NULL, 0)) != 0);
    }
    PROMISE(deep != NULL);
    memset(deep, '[', 200000);
    PROMISE(status_of(fenpay_open(deep, 200000, &other)) != 0);
    PROMISE(status_of(fenpay_call(engine, FENPAY_OP_ORDER_PLACE, 11, deep, 200000, NULL, 0)) ==
            FENPAY_KIND_INPUT);
    memset(deep, '<', 200000);
    PROMISE(status_of(fenpay_call(engine, FENPAY_OP_NOTICE_RECEIVE, 14, NULL, 0,
                                  (const uint8_t *)deep, 200000)) != 0);
    free(deep);
    PROMISE(status_of(fenpay_close(engine)) == 0);
}

/* Handles that all threads take from one another, used and freed by whoever comes. */
static uint64_t engines[SHARED], replies[SHARED];
static unsigned long seed = 1;
static int rounds = 4000;

static unsigned long chance(unsigned long *state)
{
    *state = (*state * 1103515245UL + 12345UL) & 0x7FFFFFFFUL;
    return *state >> 8;
}

static uint64_t swap(uint64_t *place, uint64_t with)
{
    return __atomic_exchange_n(place, with, __ATOMIC_RELAXED);
}

/* An answer, whatever it is, and in a place where another thread finds it. */
static void leave(unsigned long *state, fenpay_reply reply)
{
    PROMISE(reply != 0);
    fenpay_reply_free(swap(&replies[chance(state) % SHARED], reply));
}

static void *at_random(void *argument)
{
    unsigned long state = seed * 1000 + (unsigned long)(size_t)argument;
    int round;

    for (round = 0; round < rounds; round++) {
        uint64_t *engine = &engines[chance(&state) % SHARED], *reply = &replies[chance(&state) % SHARED];
        uint64_t known = __atomic_load_n(engine, __ATOMIC_RELAXED), opened = 0;
        int32_t status;

        switch (chance(&state) % 16) {
        case 0:
            leave(&state, fenpay_open(IN_MEMORY, strlen(IN_MEMORY), &opened));
            PROMISE(opened != 0);
            known = swap(engine, opened);
            leave(&state, fenpay_close(known));
            break;
        case 1:
            status = status_of(fenpay_close(known));
            PROMISE(status == 0 || status == FENPAY_KIND_STATE);
            break;
        case 2:
        case 3:
            fenpay_reply_free(__atomic_load_n(reply, __ATOMIC_RELAXED));
            break;
        case 4:
            fenpay_reply_free(known);
            break;
        case 5:
            status = fenpay_reply_status(__atomic_load_n(reply, __ATOMIC_RELAXED));
            PROMISE(status >= -1);
            break;
        default:
            status = status_of(call(known, FENPAY_OP_ORDER_GET, GET));
            PROMISE(status == FENPAY_KIND_MISSING || status == FENPAY_KIND_STATE);
            leave(&state, call(known, FENPAY_OP_TASK_TICK, "{}"));
        }
    }
    return NULL;
}

static void threads_that_race_for_handles_get_answers(void)
{
    pthread_t threads[THREADS];
    size_t at;

    for (at = 0; at < THREADS; at++)
        PROMISE(pthread_create(&threads[at], NULL, at_random, (void *)at) == 0);
    for (at = 0; at < THREADS; at++)
        PROMISE(pthread_join(threads[at], NULL) == 0);
    for (at = 0; at < SHARED; at++) {
        status_of(fenpay_close(engines[at]));
        fenpay_reply_free(replies[at]);
    }
}

/*
 * A child ends by another program, so that a leak checker does not count what threads held that are not
 * here. `true` is a promise that was kept, `false` a child that was told to open nothing.
 */
static void end(const char *how)
{
    execlp(how, how, (char *)NULL);
    abort();
}

/* What a child may do after a fork: nothing with what its parent opened, all with what it opens. */
static void child_of(fenpay_engine inherited, fenpay_reply reply, const char *config)
{
    fenpay_engine own = 77;
    fenpay_reply answer;

    alarm(60);
    stale_reply(reply);
    answer = call(inherited, FENPAY_OP_ORDER_GET, GET);
    PROMISE(strstr(fenpay_reply_body(answer, NULL), "before the process forked") != NULL);
    PROMISE(status_of(answer) == FENPAY_KIND_STATE);
    stale_engine(inherited);
    PROMISE(status_of(call(0, FENPAY_OP_ABOUT_VERSION, "{}")) == 0);
    answer = fenpay_open(config, strlen(config), &own);
    if (own == 0) {
        PROMISE(strstr(fenpay_reply_body(answer, NULL), "forked while") != NULL);
        PROMISE(status_of(answer) == FENPAY_KIND_STATE);
        end("false");
    }
    PROMISE(status_of(answer) == 0 && own != inherited);
    PROMISE(status_of(call(own, FENPAY_OP_ORDER_GET, GET)) == FENPAY_KIND_MISSING);
    PROMISE(status_of(call(own, FENPAY_OP_LEDGER_VERIFY, "{}")) == 0);
    PROMISE(status_of(fenpay_close(own)) == 0);
}

/* Whether a child kept its promises without being told to open nothing. */
static int worked(pid_t child)
{
    int status = -1;
    PROMISE(child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status));
    PROMISE(WEXITSTATUS(status) <= 1);
    return WEXITSTATUS(status) == 0;
}

static int forking;

static void *busy(void *engine)
{
    while (__atomic_load_n(&forking, __ATOMIC_RELAXED))
        PROMISE(status_of(call(*(fenpay_engine *)engine, FENPAY_OP_ORDER_GET, GET)) ==
                FENPAY_KIND_MISSING);
    return NULL;
}

/* A child that opens an engine of its own, and a child of that one. */
static void fork_twice(fenpay_engine engine, fenpay_reply reply, const char *config)
{
    fenpay_engine own;
    pid_t child;

    child_of(engine, reply, config);
    own = open_on(IN_MEMORY);
    child = fork();
    if (child == 0) {
        child_of(own, reply, config);
        stale_engine(engine);
        end("true");
    }
    PROMISE(worked(child));
    PROMISE(status_of(fenpay_close(own)) == 0);
    end("true");
}

/* Forks while other threads hold every lock now and then. Who waits for them too long is told. */
static void a_fork_corrupts_nothing(const char *config)
{
    fenpay_engine engine = open_on(config);
    fenpay_reply reply = call(0, FENPAY_OP_ABOUT_VERSION, "{}");
    pthread_t threads[2];
    int round, successes = 0;

    __atomic_store_n(&forking, 1, __ATOMIC_RELAXED);
    PROMISE(pthread_create(&threads[0], NULL, busy, &engine) == 0);
    PROMISE(pthread_create(&threads[1], NULL, busy, &engine) == 0);
    for (round = 0; round < 10; round++) {
        pid_t child = fork();
        if (child == 0)
            fork_twice(engine, reply, config);
        successes += worked(child);
    }
    __atomic_store_n(&forking, 0, __ATOMIC_RELAXED);
    PROMISE(pthread_join(threads[0], NULL) == 0 && pthread_join(threads[1], NULL) == 0);
    PROMISE(successes > 0);
    PROMISE(fenpay_reply_status(reply) == 0 && fenpay_reply_free(reply) == 0);
    PROMISE(status_of(call(engine, FENPAY_OP_LEDGER_VERIFY, "{}")) == 0);
    PROMISE(status_of(fenpay_close(engine)) == 0);
}

static void *wait_long(void *engine)
{
    const char *op = FENPAY_OP_V2_PAY_ORDERQUERY;
    fenpay_reply reply = call(*(fenpay_engine *)engine, op, "{\"out_trade_no\":\"TEA-0001\"}");
    PROMISE(fenpay_reply_status(reply) == FENPAY_KIND_TIMEOUT);
    PROMISE(fenpay_reply_free(reply) == 0);
    return NULL;
}

/* A fork in the middle of a long call: the child is told, and its parent notices nothing. */
static void a_fork_in_the_middle_of_a_call_is_told(void)
{
    struct sockaddr_in address;
    socklen_t length = sizeof address;
    int deaf = socket(AF_INET, SOCK_STREAM, 0), heard;
    char config[512];
    fenpay_engine engine;
    pthread_t thread;
    pid_t child;

    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    PROMISE(bind(deaf, (struct sockaddr *)&address, sizeof address) == 0 && listen(deaf, 9) == 0);
    PROMISE(getsockname(deaf, (struct sockaddr *)&address, &length) == 0);
    snprintf(config, sizeof config,
             "{\"gateway\":\"http://127.0.0.1:%d\",\"deadline_ms\":2000,\"failover\":false,"
             "\"ledger\":\"memory:\"," MERCHANTS,
             ntohs(address.sin_port));
    engine = open_on(config);
    PROMISE(pthread_create(&thread, NULL, wait_long, &engine) == 0);
    heard = accept(deaf, NULL, NULL);
    PROMISE(heard >= 0);
    child = fork();
    if (child == 0) {
        child_of(engine, 0, IN_MEMORY);
        end("true");
    }
    PROMISE(!worked(child));
    PROMISE(pthread_join(thread, NULL) == 0);
    PROMISE(status_of(fenpay_close(engine)) == 0);
    close(heard);
    close(deaf);
}

int main(int count, char **words)
{
    char folder[] = "/tmp/fenpay-hostile-XXXXXX", config[512], path[64];
    static const char *const left[] = {"", "-wal", "-shm"};
    size_t at;

    if (count > 1)
        seed = strtoul(words[1], NULL, 10);
    if (count > 2)
        rounds = atoi(words[2]);
    alarm(300); /* Whatever hangs is broken too. */
    PROMISE(mkdtemp(folder) != NULL);
    snprintf(config, sizeof config, "{\"ledger\":\"sqlite:%s/pay.db\"," MERCHANTS, folder);

    null_is_an_error();
    stale_and_forged_handles_are_errors();
    nonsense_is_refused();
    threads_that_race_for_handles_get_answers();
    a_fork_corrupts_nothing(IN_MEMORY);
    a_fork_corrupts_nothing(config);
    a_fork_in_the_middle_of_a_call_is_told();

    for (at = 0; at < sizeof left / sizeof *left; at++) {
        snprintf(path, sizeof path, "%s/pay.db%s", folder, left[at]);
        unlink(path);
    }
    PROMISE(rmdir(folder) == 0);
    printf("hostile: seed %lu, %d threads of %d rounds, and forks: everything was answered\n", seed,
           THREADS, rounds);
    return 0;
}
