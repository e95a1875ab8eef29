/* The simulator of WeChat Pay as a child process, told what to do over its standard input. */
#ifndef WECHAT_H
#define WECHAT_H

#include "json.h"

/* Starts it with settings (an object, as in flows.json) and gives what it says of itself. */
struct json *wechat_start(const char *fenpay, const struct json *settings);

/* Does a request such as `POST pay`; gives {"gives": ...} or {"fails": ...}. */
struct json *wechat_tell(struct bytes line, const struct json *body);

/* Ends it. */
void wechat_stop(void);

#endif
