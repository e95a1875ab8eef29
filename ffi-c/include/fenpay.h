/* Printed from the engine's tables by tests/tests/faces.rs; do not edit. */

/*
 * Fenpay for C: the WeChat Pay engine that a merchant's backend embeds.
 *
 * There is one way in: fenpay_call(), which takes an operation's name, its parameters as JSON and, for
 * some, exact bytes beside them, and gives a reply. What there is to call stands in fenpay_ops.h, and
 * with all parameters in the verbs' reference.
 *
 *     fenpay_engine engine;
 *     fenpay_reply reply = fenpay_open(config, strlen(config), &engine);
 *     if (fenpay_reply_status(reply) != 0)
 *         fprintf(stderr, "%s\n", fenpay_reply_body(reply, NULL));
 *     fenpay_reply_free(reply);
 *
 * Strings are UTF-8 with a length in bytes and need no NUL. A pointer that is passed in is only read,
 * except those that a function writes its result to, and is not kept. NULL is never a crash: where it
 * has no meaning it is an error. That a pointer which is not NULL points to as many bytes as its length
 * says is for the caller to see to; nobody else can.
 *
 * A reply is freed once, with fenpay_reply_free(), and what it lends dies with it. A handle that is
 * stale, freed twice or made up is an error and not a crash.
 *
 * Every function may be called from any thread at any time. An engine is used by many threads at once;
 * a reply may be read by many, as long as none of them frees it. There is no last error of a thread.
 *
 * After fork() the child begins with nothing open: it opens engines of its own. Handles of its parent
 * are errors in it. Fork while no call is under way, or be told so by an error in the child.
 *
 * A panic inside the library becomes a reply of status 900 (FENPAY_KIND_INTERNAL), after a line on
 * standard error, and the process lives.
 */


#ifndef FENPAY_H
#define FENPAY_H

#include <stddef.h>
#include <stdint.h>

// The version of this interface. A program that was compiled with this header works with every
// library whose fenpay_abi() is the same; within a version functions are added and never changed.
#define FENPAY_ABI 1

// A reply: what a function answered, until it is freed. It is never 0.
typedef uint64_t fenpay_reply;

// An engine: 0 is none. A handle is a number and never a pointer: one that was closed, or that never
// was one, is an error and not a crash.
typedef uint64_t fenpay_engine;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Returns the version of the interface that the library has, to compare with FENPAY_ABI.
uint32_t fenpay_abi(void);

// Returns the version of the library, such as "0.1.0". The text is never freed.
const char *fenpay_version(void);

// Opens an engine from a configuration, which is JSON; nothing is sent to WeChat Pay.
//
// On success the reply's status is 0 and *engine is the engine, which fenpay_close() closes. On an
// error *engine is 0, and the reply's body lists everything that is wrong with the configuration in
// "problems", each with its "field" and "text". Open an engine once and keep it: it may be used from
// many threads at once.
fenpay_reply fenpay_open(const char *config,
                         size_t config_len,
                         fenpay_engine *engine);

// Does an operation: the one way into an engine.
//
// op is a verb such as "order.place", or a request line of WeChat Pay's own such as
// "POST /pay/unifiedorder"; fenpay_ops.h has a name for each. params is a JSON object; NULL stands
// for {}. blob carries exact bytes beside it: the body of a notice, a file to upload, or a message;
// NULL with the length 0 is none. A notice's headers go into params, as {"headers": {"NAME": "value"}}
// with a list for one that came more than once: without them a notice of version 3 is refused.
//
// With the engine 0 the operations work that need none: "v2.sign", "v2.verify" and their kind.
//
// The call blocks until the operation is done. Nothing that is passed in is kept after it returns.
fenpay_reply fenpay_call(fenpay_engine engine,
                         const char *op,
                         size_t op_len,
                         const char *params,
                         size_t params_len,
                         const uint8_t *blob,
                         size_t blob_len);

// Closes an engine. While a call is under way on it, and if it is not open, that is an error of the
// kind State and changes nothing.
fenpay_reply fenpay_close(fenpay_engine engine);

// Returns 0 for success, else the number of the error's kind (FENPAY_KIND_... in fenpay_ops.h): 1xx is
// the caller's fault, 2xx WeChat Pay's, 3xx the network's, 4xx a matter of trust, 5xx the ledger's,
// 900 Fenpay's own. Returns -1 for a reply that was freed, or that never was one.
int32_t fenpay_reply_status(fenpay_reply reply);

// Returns what may be done after an error (FENPAY_ADVICE_... in fenpay_ops.h): 1 never, repeating does
// not help; 2 same, the very same call again is safe; 3 later, it is safe later; 4 query, the outcome
// is unknown, ask before anything else. Returns 0 for success, -1 for a stale reply.
int32_t fenpay_reply_advice(fenpay_reply reply);

// Returns the reply's body, which is JSON: the result, or the error with its "kind", "advice", "op",
// "field", "text", "code", "message", "request_id", "authentic" and "problems".
//
// A NUL stands behind it, which *len does not count; the body itself has none. len may be NULL. The
// bytes live until the reply is freed. Returns NULL for a stale reply.
const char *fenpay_reply_body(fenpay_reply reply,
                              size_t *len);

// Returns the exact bytes beside the body: a bill, an encoded message, the body of a prepared
// request. Returns NULL if there are none, and for a stale reply.
//
// A NUL stands behind them, which *len does not count; len may be NULL. They live until the reply is
// freed.
const uint8_t *fenpay_reply_blob(fenpay_reply reply,
                                 size_t *len);

// Frees a reply and everything it lent, and returns 0. Returns -1 if it was not there: freeing twice
// is an error and not a crash.
int32_t fenpay_reply_free(fenpay_reply reply);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* FENPAY_H */
